import type { Deed } from './deed.ts'

/** Ties between organizations, and the net they make. */
export const connectionDeeds: Readonly<Record<string, Deed>> = {
  'connection.set-aside': {
    takes: 'a line from the list of all who coordinate the network',
    asked: 'connection.setting-aside',
    back: 'taken up again on the page of those set aside',
  },
  'connection.take-up': { harmless: 'puts a line back in the list; it can be set aside again' },
  'connection.publish': {
    takes: 'what members could read of their network, or what only those who coordinate it knew',
    asked: 'connection.publication',
    back: 'the same page turns it round',
  },
}
