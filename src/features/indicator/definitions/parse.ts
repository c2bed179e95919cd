import type { core } from 'zod'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { MeasureDefinition } from '../model.ts'
import { checkDefinition, type Problem } from './check.ts'
import { asDefinition, definitionShape } from './shape.ts'

const texts = ['name', 'unit', 'method', 'numeratorName', 'denominatorName']

/** What a wrong form means to whoever wrote the definition. */
function formProblem({ path, code, message }: core.$ZodIssue): Problem {
  const at = path.map(String).join('.')
  const last = String(path.at(-1) ?? '')
  if (/(^|\.)denominator$/.test(at)) return { code: 'no-denominator', at, value: '' }
  if (last === 'op') return { code: 'operator', at, value: '' }
  if (at.includes('where.types') || at.includes('where.linkedBy')) return { code: 'type', at, value: '' }
  if (path.some((key) => texts.includes(String(key)))) return { code: 'missing-text', at, value: '' }
  return { code: 'form', at, value: code === 'unrecognized_keys' ? message : '' }
}

/** The word that stands where a problem is; empty: none, or no word. */
function wordAt(input: unknown, at: string): string {
  let here = input
  for (const key of at === '' ? [] : at.split('.')) {
    if (typeof here !== 'object' || here === null) return ''
    here = (here as Record<string, unknown>)[key]
  }
  return typeof here === 'string' || typeof here === 'number' ? String(here) : ''
}

/** Reads a definition written as data. Refused with everything that is wrong, in the order in which it is written. */
export function parseDefinition(input: unknown): Result<MeasureDefinition, readonly Problem[]> {
  const shaped = definitionShape.safeParse(input)
  if (!shaped.success) {
    return err(
      shaped.error.issues.map((issue) => {
        const problem = formProblem(issue)
        return { ...problem, value: problem.value || wordAt(input, problem.at) }
      }),
    )
  }
  const definition = asDefinition(shaped.data)
  const problems = checkDefinition(definition)
  return problems.length > 0 ? err(problems) : ok(definition)
}

/** Reads definitions that are used together: a measure is defined once. */
export function parseDefinitions(inputs: readonly unknown[]): Result<readonly MeasureDefinition[], readonly Problem[]> {
  const problems: Problem[] = []
  const read = new Map<string, MeasureDefinition>()
  for (const input of inputs) {
    const parsed = parseDefinition(input)
    if (!parsed.ok) problems.push(...parsed.refusal)
    else if (read.has(parsed.value.measure))
      problems.push({ code: 'twice', at: 'measure', value: parsed.value.measure })
    else read.set(parsed.value.measure, parsed.value)
  }
  return problems.length > 0 ? err(problems) : ok([...read.values()])
}
