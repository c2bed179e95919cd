import content from '../../../../content/indicators.json' with { type: 'json' }
import type { MeasureDefinition } from '../model.ts'
import { parseDefinition } from './parse.ts'

/** The measures that every instance has, as data. */
export const shippedDefinitions: readonly MeasureDefinition[] = content.measures.map((measure) => {
  const parsed = parseDefinition(measure)
  if (!parsed.ok) throw new Error(`Measure ${measure.measure}: ${JSON.stringify(parsed.refusal)}`)
  return parsed.value
})
