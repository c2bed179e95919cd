import { judgeAddress, splitAddress } from './email-address.ts'
import type { Form } from './form.ts'

/**
 * The same form, with fields `name` and `email`: when only the address was pasted, as `Nom <a@b.ca>`, it comes back with the
 * name filled in and the problem `name-read`, so that the person checks it and sends.
 */
export const offeringName = <T extends { name: string; email: string }>(form: Form<T>): Form<T> => ({
  ...form,
  parse(body, standing) {
    const parsed = form.parse(body, standing)
    if (parsed.ok || parsed.problems['name'] !== 'missing') return parsed
    const { name, address } = splitAddress(body.first('email'))
    const judged = judgeAddress(address)
    if (name === '' || !judged.ok) return parsed
    return {
      ...parsed,
      problems: { ...parsed.problems, name: 'name-read' },
      values: { ...parsed.values, name: [name], email: [judged.address] },
    }
  },
})
