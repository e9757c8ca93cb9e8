/** Ordinals of the platform's enumeration Action. */
export const Action = {
  none: 0,
  ok: 1,
  cancel: 2,
  lookupOk: 3,
  lookupCancel: 4,
  yes: 5,
  no: 6,
} as const;

/**
 * Groups of filters of a page.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/record/record-filtergroup-method
 */
export const FilterGroup = {
  /** What the user types; one row matches when any of the fields does. */
  search: -1,
  user: 0,
  /** SourceTableView. */
  form: 2,
  /** SubPageView, RunPageView. */
  exec: 3,
  /** SubPageLink, RunPageLink. */
  link: 4,
  /** The chosen view of a list: a group of the sandbox's own. */
  view: 200,
} as const;
