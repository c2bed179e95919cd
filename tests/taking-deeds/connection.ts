import type { Deed } from './deed.ts'

/** Ties between organizations, and the net they make. */
export const connectionDeeds: Readonly<Record<string, Deed>> = {
  'connection.publish': {
    takes: 'what members could read of their network, or what only those who coordinate it knew',
    asked: 'connection.publication',
    back: 'the same page turns it round',
  },
}
