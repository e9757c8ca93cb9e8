import { classify } from '../errors.ts';

export interface DividedAnswers<Question, Answer> {
  readonly answers: readonly Answer[];
  readonly refused: ReadonlyMap<Question, Error>;
}

/**
 * Asks in one call what concerns many. A call that the storefront refuses is divided until what it refuses stands alone,
 * so that it does not stop its neighbours. Where several are refused and nothing is answered, it is none of theirs: rejects
 * with what the storefront said.
 */
export async function askDivided<Question, Answer>(
  questions: readonly Question[],
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Promise<DividedAnswers<Question, Answer>> {
  if (questions.length === 0) return { answers: [], refused: new Map() };
  const refused = new Map<Question, Error>();
  const answers = await divide(questions, ask, refused);
  const [first] = refused.values();
  if (first !== undefined && questions.length > 1 && refused.size === questions.length) throw first;
  return { answers, refused };
}

async function divide<Question, Answer>(
  questions: readonly Question[],
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  refused: Map<Question, Error>,
): Promise<readonly Answer[]> {
  try {
    return await ask(questions);
  } catch (error) {
    if (classify(error) !== 'hold' || !(error instanceof Error)) throw error;
    const [first] = questions;
    if (questions.length === 1) {
      refused.set(first as Question, error);
      return [];
    }
    const middle = Math.ceil(questions.length / 2);
    const left = await divide(questions.slice(0, middle), ask, refused);
    const right = await divide(questions.slice(middle), ask, refused);
    return [...left, ...right];
  }
}
