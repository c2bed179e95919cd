import type { NetMakers } from './make-net.ts'

/** What the snapshots are made with. */
export const makers: NetMakers = {
  measure: () => ({}),
  layOut: () => ({}),
}
