import { confirmed, preview, undone, type Deed } from './deed.ts'

/** Ties between organizations, and the net they make. */
export const connectionDeeds: Readonly<Record<string, Deed>> = {
  'connection.declare': {
    replaces:
      'what the organization said of others; nothing is withdrawn there, and two people never overwrite each other',
    on: 'connection.declaring',
  },
  'connection.answer': {
    replaces:
      'what the organization said of one other, as its page shows it; what was said meanwhile is not overwritten',
    on: 'connection.proof',
  },
  'connection.withdraw': {
    takes: 'what the other organization read of the tie, and what the net showed of it',
    asked: 'connection.withdrawing',
    back: 'said again by one tap, on the page of the tie',
  },
  'connection.read-file': preview,
  'connection.confirm-import': { ...confirmed, asked: 'connection.import' },
  'connection.undo-import': { ...undone, asked: 'connection.import' },
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
