/** Who may call whom. A new arrow is an architectural decision and needs a record in docs/decisions. */
export const arrows = {
  identity: [],
  network: ['identity'],
  plan: ['identity', 'network'],
  directory: ['identity', 'network'],
  hsds: ['directory', 'network'],
  welcome: ['identity', 'directory'],
  today: ['identity', 'network', 'plan', 'welcome', 'directory'],
  demo: ['identity', 'network', 'plan', 'directory'],
} as const satisfies Record<string, readonly string[]>

/** Who may act before there is a session (`asGate`): whoever signs people in, invites them, or shows the instance's first page. */
export const gateCallers = [
  'features/identity',
  'features/network',
  'features/plan',
  'features/directory',
  'features/demo',
  'app.ts',
] as const
