/** A file that was read waits to be confirmed, was applied, or was undone after that. */
export type ImportStatus = 'preview' | 'applied' | 'undone'

/** What is kept of every import, whatever it brings. */
export interface KeptImport {
  id: string
  fileName: string
  status: ImportStatus
  createdAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
}

/** One line of the list of earlier imports. `by` null: nobody whose name the reader may know. */
export type PastImport = Pick<KeptImport, 'id' | 'fileName' | 'status' | 'createdAt'> & { by: string | null }

/** Days during which an import can be undone. */
const undoDays = 30

/** The instant from which an import can no longer be undone. */
export const undoEnd = (appliedAt: Date): Date => new Date(appliedAt.getTime() + undoDays * 86_400_000)

export const canUndo = ({ status, appliedAt }: Pick<KeptImport, 'status' | 'appliedAt'>, now: Date): boolean =>
  status === 'applied' && appliedAt !== null && now < undoEnd(appliedAt)

/** A file’s own name, without what could hide or break: for showing only, never for opening. */
export const shownFileName = (name: string, otherwise: string): string =>
  name
    .toWellFormed()
    .replace(/.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200)
    .toWellFormed() || otherwise
