/** Hidden values that every form carries: `request.formKeys`. */
export interface FormKeys {
  csrf: string
  key: string
}

export function HiddenKeys({ keys }: { keys: FormKeys }) {
  return (
    <>
      <input type="hidden" name="csrf" value={keys.csrf} />
      <input type="hidden" name="key" value={keys.key} />
    </>
  )
}
