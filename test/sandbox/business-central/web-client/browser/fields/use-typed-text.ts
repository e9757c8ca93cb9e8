import { useLayoutEffect, useState } from 'react';
import { TypedText } from './typed-text.ts';

/** A text that is typed here and known to the server; `known` is what the server says. */
export function useTypedText(known: string) {
  const [typed] = useState(() => new TypedText(known));
  const [text, setText] = useState(known);
  useLayoutEffect(() => {
    typed.take(known);
    setText(typed.text);
  }, [typed, known]);
  /** Sends what stands in the input, unless the server has it; `send` tells with its result whether it failed. */
  const commit = async (send: (text: string) => Promise<boolean>, isRefused = false): Promise<void> => {
    if (!typed.send(isRefused)) return;
    typed.answer(await send(typed.text));
    setText(typed.text);
  };
  return {
    text,
    type: (entered: string) => {
      typed.type(entered);
      setText(entered);
    },
    reset: () => {
      typed.reset();
      setText(typed.text);
    },
    isUnsent: () => typed.isUnsent,
    commit,
  };
}
