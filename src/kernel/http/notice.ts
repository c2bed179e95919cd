/**
 * What the code left by the deed just done (`request.notice`) stands for. null when nothing was done, or when the code is
 * not one of these: another feature left it.
 *
 * @param entries by code
 */
export const noticeIn = <Entry>(entries: Readonly<Record<string, Entry>>, notice: string | null): Entry | null =>
  notice !== null && Object.hasOwn(entries, notice) ? (entries[notice] ?? null) : null
