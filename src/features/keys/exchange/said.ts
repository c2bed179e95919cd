import * as v from 'valibot'
import { data, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'

/** Bytes in lower-case hexadecimal, at most so many. */
export const hexBytes = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^([0-9a-f]{2})+$/),
    v.maxLength(2 * most),
    v.transform((text) => Buffer.from(text, 'hex')),
  )
export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))

/** What a sealed page sent: the form’s field `said`, as JSON of this shape; null when it is not. */
export function readSaid<T>(request: AnyRequest, shape: v.GenericSchema<unknown, T>): T | null {
  let value: unknown
  try {
    value = JSON.parse(request.form.first('said'))
  } catch {
    return null
  }
  const read = v.safeParse(shape, value)
  return read.success ? read.output : null
}

const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

export const done = (value: object = {}): Answer => data(JSON.stringify({ done: true, ...value }), json)

/** `raced`: someone else was first, read again. `refused`: why is not told. Nothing of the request is kept. */
export const refused = (why: 'raced' | 'refused'): Answer =>
  data(JSON.stringify({ refusal: why }), json, why === 'raced' ? 409 : 422)
