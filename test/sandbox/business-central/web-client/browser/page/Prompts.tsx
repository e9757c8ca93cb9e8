import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import type { CommandError } from '../../../page-engine/page-model.ts';
import { useSession, useSnapshot } from '../session/hooks.ts';
import type { Prompt } from '../session/snapshot.ts';
import { useEscape } from '../shell/use-escape.ts';
import { useFocusOfBefore } from '../shell/use-focus-of-before.ts';

/** Messages, errors and questions, one after another. */
export function Prompts() {
  const prompt = useSnapshot(({ prompts }) => prompts.findLast(({ kind }) => kind === 'question') ?? prompts[0]);
  return prompt === undefined ? null : <PromptView key={prompt.key} prompt={prompt} />;
}

function PromptView({ prompt }: { readonly prompt: Prompt }) {
  const session = useSession();
  const company = useSnapshot((snapshot) => snapshot.company);
  const answer = (value: boolean | number) => session.answer(prompt, value);
  const question = prompt.kind === 'question' ? prompt.question : undefined;
  const dismiss = () => answer(question?.kind === 'menu' ? 0 : false);
  useEscape(dismiss);
  useFocusOfBefore();
  return (
    <Modal
      opened
      onClose={dismiss}
      closeOnEscape={false}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={prompt.kind === 'error' ? prompt.error.title || 'Something is not right' : company}
      className={`prompt ${prompt.kind}`}
      size="md"
      zIndex={400}
    >
      {prompt.kind === 'message' && <Message text={prompt.text} onOk={() => answer(true)} />}
      {prompt.kind === 'error' && <ErrorText error={prompt.error} onOk={() => answer(true)} />}
      {question?.kind === 'confirm' && (
        <>
          <p className="prompt-text">{question.text}</p>
          <div className="prompt-buttons">
            <Button data-autofocus={question.isYesDefault || undefined} onClick={() => answer(true)}>
              Yes
            </Button>
            <Button
              data-autofocus={!question.isYesDefault || undefined}
              variant="default"
              onClick={() => answer(false)}
            >
              No
            </Button>
          </div>
        </>
      )}
      {question?.kind === 'menu' && (
        <Choice
          instruction={question.instruction}
          options={question.options}
          selected={question.selected}
          onAnswer={answer}
        />
      )}
    </Modal>
  );
}

function Message({ text, onOk }: { readonly text: string; readonly onOk: () => void }) {
  return (
    <>
      <p className="prompt-text">{text}</p>
      <div className="prompt-buttons">
        <Button data-autofocus onClick={onOk}>
          OK
        </Button>
      </div>
    </>
  );
}

function ErrorText({ error, onOk }: { readonly error: CommandError; readonly onOk: () => void }) {
  const session = useSession();
  const [showsDetails, setShowsDetails] = useState(false);
  const lost = Object.entries(error.lost ?? {});
  return (
    <>
      <p className="prompt-text" role="alert">
        {error.text}
      </p>
      {lost.length > 0 && (
        <div className="lost">
          <p>What you entered was not saved. It was:</p>
          <ul>
            {lost.map(([name, text]) => (
              <li key={name}>
                {name}: <strong>{text}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      {showsDetails && <pre className="details">{[error.code, error.details].filter(Boolean).join('\n')}</pre>}
      <div className="prompt-buttons">
        <Button data-autofocus onClick={onOk}>
          OK
        </Button>
        {error.actions.map(({ id, caption, description }) => (
          <Button
            key={id}
            variant="default"
            title={description || undefined}
            onClick={() => {
              onOk();
              void session.send({ command: 'errorAction', action: id });
            }}
          >
            {caption}
          </Button>
        ))}
        {error.details !== '' && (
          <Button variant="subtle" aria-expanded={showsDetails} onClick={() => setShowsDetails(!showsDetails)}>
            Details
          </Button>
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly instruction: string;
  readonly options: readonly string[];
  readonly selected: number;
  readonly onAnswer: (choice: number) => void;
}

function Choice({ instruction, options, selected, onAnswer }: ChoiceProps) {
  const [choice, setChoice] = useState(String(selected === 0 ? 1 : selected));
  return (
    <>
      <Radio.Group value={choice} onChange={setChoice} label={instruction} aria-label={instruction || 'Choose one'}>
        {options.map((option, index) => (
          <Radio
            key={option}
            value={String(index + 1)}
            label={option}
            my="xs"
            data-autofocus={String(index + 1) === choice || undefined}
          />
        ))}
      </Radio.Group>
      <div className="prompt-buttons">
        <Button onClick={() => onAnswer(Number(choice))}>OK</Button>
        <Button variant="default" onClick={() => onAnswer(0)}>
          Cancel
        </Button>
      </div>
    </>
  );
}
