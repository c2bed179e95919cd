import type { Language } from '../../../../kernel/language.ts'
import type { hsds } from '../../../directory/index.ts'
import type { ConfirmRefusal } from '../write/confirm-import.ts'
import type { UploadRefusal } from '../write/keep-upload.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export interface ImportWords {
  title: string
  lead: string
  file: string
  fileHint: string
  larger: string
  source: string
  sourceHint: string
  language: string
  languages: Record<Language, string>
  read: string
  noFile: string
  pastTitle: string
  pastEmpty: string
  heads: { file: string; when: string; state: string; result: string }
  states: { preview: string; applied: string; undone: string }
  result: (created: string, updated: string) => string
  refusals: Record<UploadRefusal['code'], string>
  columnsTitle: (file: string) => string
  columnsLead: string
  columnHeads: { heading: string; sample: string; target: string }
  columnLabel: (heading: string) => string
  leaveOut: string
  columnsSave: string
  columnsSayNothing: string
  noHeading: (position: number) => string
  previewTitle: (file: string) => string
  previewLead: string
  kinds: Record<hsds.RecordKind, string>
  tallyTitle: string
  tallyDone: string
  tallyHeads: { kind: string; created: string; updated: string; unchanged: string }
  inSource: string
  cited: (count: string) => string
  addressed: (count: string) => string
  /** `shown`: the count as it is printed. */
  confirm: (count: number, shown: string) => string
  nothingNew: string
  cancel: string
  wait: string
  confirmRefusals: Record<ConfirmRefusal, string>
  defectsTitle: (count: string) => string
  defectsLead: string
  writeAnyway: string
  noDefects: string
  defectHeads: { what: string; count: string; file: string; row: string; field: string; value: string }
  seeOnly: string
  seeAll: string
  linesTitle: string
  defectsFile: string
  defectsFileName: string
  doneTitle: (file: string) => string
  doneLead: (created: string, updated: string) => string
  undoTitle: string
  undoText: (until: string) => string
  undo: string
  undoOver: string
  undone: (when: string) => string
  undoneCounts: (removed: string, restored: string, left: string) => string
  emptied: string
  seeDirectory: string
  another: string
  notices: Record<'import-confirmed' | 'import-undone' | 'import-too-late' | 'import-busy', string>
  done: string
  notDone: string
}

export const importWords: Record<Language, ImportWords> = { fr, en }
