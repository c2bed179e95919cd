import { createHash } from 'node:crypto'
import type { SheetFacts } from './plan-sheet.ts'

/** Changes whenever anything does that a file could change: who confirms a preview confirms what it showed. */
export function stampOf({ adoption, actions }: Pick<SheetFacts, 'adoption' | 'actions'>): string {
  const state = [
    adoption.version,
    adoption.catalogueVersion,
    ...actions.map(({ id, version, stateNumber, rank }) => [id, version, stateNumber, rank]),
  ]
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22)
}
