import type { ExceptionObject } from '../../shared-types/exception.ts';
import { type BatchOperation, filterText } from './client.ts';

const QUESTION = 'exceptions';

/** A row that `readAgainQuestion` asks for. */
export interface ExceptionToRetry {
  readonly externalId: string;
}

/** Asks which objects someone in Business Central wants to have read and sent again. */
export function readAgainQuestion(storeCode: string, objectType: ExceptionObject): BatchOperation {
  return {
    id: QUESTION,
    method: 'GET',
    path: `exceptions?$filter=storeCode eq ${filterText(storeCode)} and objectType eq '${objectType}' and status eq 'Retrying' and toBeSentAgain eq true&$select=externalId&$top=50`,
  };
}

/** What was answered to `readAgainQuestion`. */
export function exceptionsToRetry(answers: ReadonlyMap<string, unknown[]>): ExceptionToRetry[] {
  return (answers.get(QUESTION) ?? []) as ExceptionToRetry[];
}

/** BigCommerce ids of the objects; one that is no number has nothing that could be read. */
export function idsToReadAgain(exceptions: readonly ExceptionToRetry[]): number[] {
  return exceptions.map(({ externalId }) => Number(externalId)).filter(Number.isSafeInteger);
}
