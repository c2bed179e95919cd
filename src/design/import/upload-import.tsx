import type { Child } from 'hono/jsx'
import type { FormState } from '../../kernel/form/index.ts'
import type { FormKeys } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { Button } from '../button.tsx'
import { FileUpload } from '../file-upload.tsx'
import { FormFrame } from '../form-frame.tsx'

export interface UploadImportProps {
  lang: Language
  words: { file: string; fileHint: string; read: string }
  action: string
  keys: FormKeys
  state: FormState
  /** Endings of the names of files that can be read, as `<input accept>` takes them. */
  accept: string
  /** Names of the fields that `children` draw, in their order. */
  names?: readonly string[]
  children?: Child
}

/** The form that sends a file to be read. */
export function UploadImport({ words, accept, state, names = [], children, ...frame }: UploadImportProps) {
  return (
    <FormFrame {...frame} state={state} names={['file', ...names]} hasFile>
      <FileUpload name="file" label={words.file} hint={words.fileHint} error={state.errors['file']} accept={accept} />
      {children}
      <Button>{words.read}</Button>
    </FormFrame>
  )
}
