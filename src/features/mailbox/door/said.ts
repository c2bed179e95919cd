import * as v from 'valibot'
import { hexBytes, uuid } from '../../keys/index.ts'

const bytes = (length: number) =>
  v.pipe(
    hexBytes(length),
    v.check((value) => value.length === length),
  )
const token = bytes(32)
const place = bytes(16)
const proof = bytes(32)
const locked = hexBytes(2000)
const sealed = hexBytes(20_000)
/** `age1pq1…`, 1,959 characters. */
const publicKey = v.pipe(v.string(), v.regex(/^age1pq1[02-9ac-hj-np-z]{1952}$/))

/** All that the page of young people may ask, by what it does. */
export const said = v.variant('do', [
  v.strictObject({ do: v.literal('teams') }),
  v.strictObject({ do: v.literal('keys'), organization: uuid }),
  v.strictObject({
    do: v.literal('begin'),
    id: uuid,
    organization: uuid,
    team: uuid,
    loc: place,
    auth: proof,
    locked,
    ownWrap: sealed,
    enc: publicKey,
    sig: bytes(32),
    epoch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32_000)),
    wrap: sealed,
    object: uuid,
    file: sealed,
    work: v.pipe(v.string(), v.regex(/^[0-9a-f]{0,16}$/)),
  }),
  v.strictObject({ do: v.literal('open'), loc: place, auth: proof }),
  v.strictObject({ do: v.literal('read'), token }),
  v.strictObject({
    do: v.literal('write'),
    token,
    id: uuid,
    seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
    prev: bytes(32),
    file: sealed,
  }),
  v.strictObject({ do: v.literal('change'), token, loc: place, auth: proof, locked }),
  v.strictObject({ do: v.literal('forget'), token }),
])

export type Said = v.InferOutput<typeof said>
/** One of them. */
export type SaidTo<Deed extends Said['do']> = Extract<Said, { do: Deed }>
