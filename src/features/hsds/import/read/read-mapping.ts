import { z } from 'zod'
import { columnPlaceOf, type Mapping } from './mapping.ts'

// Apart from the mappings themselves: the thread that reads a file loads those, and would load all of zod for each.

const documentShape = z.object({
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  values: z.record(z.string(), z.string()).default({}),
  sector: z.string().nullable().default(null),
})
const plainShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

type MappingRefusal = { code: 'mapping-unreadable' } | { code: 'target-unknown'; target: string }

/** Reads a mapping file: `{ columns, values, sector }`, or just heading → field. A field of no HSDS is refused by name. */
export function readMapping(document: unknown): { ok: true; value: Mapping } | { ok: false; refusal: MappingRefusal } {
  const whole = documentShape.safeParse(document)
  const plain = whole.success ? null : plainShape.safeParse(document)
  const mapping: Mapping | null = whole.success
    ? whole.data
    : plain?.success
      ? { columns: plain.data, values: {}, sector: null }
      : null
  if (mapping === null) return { ok: false, refusal: { code: 'mapping-unreadable' } }
  const all = [...Object.values(mapping.columns).flat(), ...Object.keys(mapping.values)]
  const unknown = all.find((code) => code !== '' && columnPlaceOf(code) === null)
  return unknown === undefined
    ? { ok: true, value: mapping }
    : { ok: false, refusal: { code: 'target-unknown', target: unknown } }
}
