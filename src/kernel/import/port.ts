import type { FormState } from '../form/index.ts'
import type { Address, Answer, MemberRequest } from '../http/index.ts'
import type { Language } from '../language.ts'
import type { Result } from '../result.ts'
import type { KeptImport } from './kept-import.ts'
import type { FeatureReader, ReadFile } from './read-file.ts'

/** The five routes of an import: what logs and the matrix call each, and where it stands. */
export type ImportRoutes = Record<'upload' | 'read' | 'preview' | 'confirm' | 'undo', { id: string; address: Address }>

/** What the form says besides the file. `asked` null with no error: the person may not import there. */
export interface AskedUpload<Asked> {
  asked: Asked | null
  values: FormState['values']
  errors: FormState['errors']
}

export interface UploadedFile<Asked, Read> {
  fileName: string
  asked: Asked
  read: Read
}

/** What a step came to: done, with the code of the notice that says so (null: none), or refused, in words. */
export type StepOutcome =
  { isDone: true; notice: string | null } | { isDone: false; sentence: string; status: 409 | 422 }

/** 429: another file of the person is being read; 503: too many files are. */
export type UploadStatus = 200 | 422 | 429 | 503

/** How far an import is, for the page that shows it. `emptied`: its rows are erased, only its name is left. */
export type ImportStage = 'preview' | 'emptied' | 'done'

/** What the page of an import that was applied says of undoing it; days and times in words. */
export interface UndoFacts {
  /** null when it no longer can be undone. */
  undoUntil: string | null
  /** null when it was not. */
  undoneOn: string | null
}

/**
 * What one feature’s import is, beside what all imports share. `Place`: where the file goes, with what its pages need;
 * `Asked`: what its form says besides the file; `Read`: what the file was understood as; `Kept`: what is stored of it.
 */
export interface ImportPort<Place, Asked, Read, Refusal, Kept extends KeptImport> {
  routes: ImportRoutes
  access: 'member' | 'coordinator'
  /** Bytes of the largest file. */
  largestFile: number
  /** What a file whose name cannot be shown is called. */
  namelessFile: string

  /** Where the person may import; null: what is asked for does not exist for them. */
  placeOf(request: MemberRequest): Promise<Place | null> | Place | null
  previewHref(lang: Language, place: Place, importId: string): string

  ask(request: MemberRequest, place: Place): AskedUpload<Asked>
  /** Understands the file, in a thread of its own and before any transaction. */
  reader: FeatureReader<ReadFile<Read, Refusal>>
  /** Keeps what was read, for its preview. @returns the import’s id */
  keep(request: MemberRequest, place: Place, upload: UploadedFile<Asked, Read>): Promise<Result<string, Refusal>>
  refusalSentence(refusal: Refusal, lang: Language): string
  /** The import of the address; null when it is not of this place. */
  find(request: MemberRequest, place: Place): Promise<Kept | null>
  stageOf(kept: Kept): ImportStage
  /** Does what the preview shows, all or nothing; null when it is no longer there. */
  apply(request: MemberRequest, place: Place, kept: Kept): Promise<StepOutcome | null>
  /** Takes it back within 30 days; null when it is no longer there. */
  undo(request: MemberRequest, place: Place, kept: Kept): Promise<{ notice: string | null } | null>

  uploadPage(request: MemberRequest, place: Place, state: FormState, status: UploadStatus): Promise<Answer>
  /** The state of the form when nothing was sent yet. */
  emptyForm(request: MemberRequest): FormState
  /** `refusal`: why confirming did nothing; null when it was not tried. */
  previewPage(request: MemberRequest, place: Place, kept: Kept, refusal: PreviewRefusal | null): Promise<Answer>
  emptiedPage(request: MemberRequest, place: Place, kept: Kept): Answer
  donePage(request: MemberRequest, place: Place, kept: Kept, undo: UndoFacts): Promise<Answer> | Answer
}

export type PreviewRefusal = Pick<Extract<StepOutcome, { isDone: false }>, 'sentence' | 'status'>
