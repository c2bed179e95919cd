import type { FormKeys } from '../kernel/http/index.ts'

/** The hidden values of a form that does without `FormFrame`: a button that acts. */
export function HiddenKeys({ keys }: { keys: FormKeys }) {
  return (
    <>
      <input type="hidden" name="csrf" value={keys.csrf} />
      <input type="hidden" name="key" value={keys.key} />
    </>
  )
}
