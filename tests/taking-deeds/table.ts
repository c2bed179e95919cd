import { adds, type Deed } from './deed.ts'

/** Tables of concertation, and what links them. */
export const tableDeeds: Readonly<Record<string, Deed>> = {
  'table.begin': adds,
  'table.give-code': adds,
  'table.end-code': {
    takes: 'the use of a code that someone was given',
    asked: 'table.ending-code',
    back: 'another code is given',
  },
  'table.save-scope': { replaces: 'the level and the regions of a table', on: 'table.scope' },
  'table.save-own-seat': { replaces: 'what one’s own organization says of its seat', on: 'table.own-seat' },
  'table.join': { harmless: 'joins by the organization’s own lead; leaving is the way back' },
  'table.move': { replaces: 'the stage of a table, which any member’s lead can move back', on: 'table.stage' },
  'table.propose-elsewhere': adds,
  'table.change-presence': {
    takes: 'what only the members knew, or what anyone could read',
    asked: 'table.presence',
    back: 'the same page turns it round',
  },
  'table.propose-seat': adds,
  'table.voice-seat': { harmless: 'says for one’s own organization whether a table may sit; it can be proposed again' },
  'table.name-delegates': { replaces: 'the delegates of one’s own table', on: 'table.delegates' },
  'table.withdraw-seat': {
    takes: 'the way to answer a proposal',
    asked: 'table.withdrawing-seat',
    back: 'the seat is proposed again',
  },
  'table.leave-seat': {
    takes: 'what two tables know of one another',
    asked: 'table.leaving-seat',
    back: 'the seat is proposed again, and all agree',
  },
  'table.offer-report': adds,
  'table.receive-report': { harmless: 'answers for the table; an alliance offers again, and either side ends it' },
  'table.end-report': {
    takes: 'what a table knows of an alliance',
    asked: 'table.ending-report',
    back: 'the alliance offers again',
  },
}
