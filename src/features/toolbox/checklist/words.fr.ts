import { plural } from '../../../kernel/wording.ts'

export const fr = {
  done: (count: number, said: string) => `${said} ${plural('fr', count, 'point fait', 'points faits')} sur 8.`,
  left: (_count: number, said: string) => `Il en reste ${said}.`,
  allDone: 'Tout est coché. Fixez la date du prochain bilan.',
  evidence: 'On le voit à ceci :',
  keep: 'Garder ce qui est coché',
  reset: 'Tout décocher',
  names: 'Rempli par :',
  date: 'Le :',
  about: 'D’où vient cette liste',
  share: 'Adresse de cette liste, comme elle est cochée',
  shareHint: 'Elle ne contient que des numéros. Quiconque la reçoit voit ce qui est coché.',
}

export type Words = typeof fr
