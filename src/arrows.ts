/** Who may call whom. A new arrow is an architectural decision and needs a record in docs/decisions. */
export const arrows = {
  identity: [],
  network: ['identity'],
  welcome: [],
  today: ['identity', 'network'],
  demo: ['identity', 'network'],
} as const satisfies Record<string, readonly string[]>
