import { adds, tells, type Deed } from './deed.ts'

/** What sealed pages send. Each is confirmed in the vault, on a scene of its own, before it is signed. */
export const keysDeeds: Readonly<Record<string, Deed>> = {
  'keys.keep-wraps': { replaces: 'ways to unlock one’s own keys, once the new ones are in hand', on: 'keys.vault' },
  'keys.remove-wrap': {
    takes: 'a way to unlock one’s own keys; two kinds are always left',
    asked: 'keys.vault',
    back: 'the passkey is added again in the vault',
  },
  'keys.offer': tells,
  'keys.open-teams': adds,
  'keys.propose': { replaces: 'a proposal by the same with one signature more', on: 'keys.vault' },
  'keys.drop-proposal': { harmless: 'gives up what nobody works by yet; it is proposed again in the vault' },
  'keys.append': {
    takes: 'what someone opens from then on, when the statement ends their keys',
    asked: 'keys.vault',
    back: 'they compare six words again, and read what their team reads',
  },
  'keys.give-parcels': { harmless: 'gives a member the key of their own team' },
  'keys.answer-drill': tells,
}
