import { features } from '../src/app.ts'
import type { Feature } from '../src/kernel/feature/index.ts'

/** Who may call whom: what each feature declares. A new arrow is an architectural decision and needs a record in docs/decisions. */
export const arrowsOf = (declared: readonly Feature[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(declared.map(({ name, needs }) => [name, needs]))

export const arrows = arrowsOf(features)

/** Who may act before there is a session (`asGate`): whoever signs people in, invites them, or shows the instance's first page. */
export const gateCallers: readonly string[] = [
  ...features.filter(({ opensGate }) => opensGate).map(({ name }) => `features/${name}`),
  'app.ts',
]
