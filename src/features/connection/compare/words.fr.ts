import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Les liens, à deux dates',
  lead: 'Ce qui s’est formé, ce qui a tenu, ce qui s’est défait.',
  from: 'Du',
  to: 'Au',
  submit: 'Comparer',
  label: 'Choisir deux dates',
  hint: 'Année, mois et jour : 2026-12-01',
  wrong: 'Cette date ne se lit pas, ou vient après l’état du réseau : une autre est montrée.',
  onDay: (day: string) => `Le ${day}`,
  count: (organizations: number, ties: number) =>
    `${organizations} ${plural('fr', organizations, 'organisation', 'organisations')}, ${ties} ${plural('fr', ties, 'lien', 'liens')}.`,
  formed: (count: number) => `${count} ${plural('fr', count, 'lien formé', 'liens formés')}`,
  kept: (count: number) => `${count} ${plural('fr', count, 'lien tenu', 'liens tenus')}`,
  lost: (count: number) => `${count} ${plural('fr', count, 'lien défait', 'liens défaits')}`,
  none: 'Aucun.',
  more: (count: number) => `Et ${count} ${plural('fr', count, 'autre', 'autres')}.`,
  caveat:
    'Un lien noté disparaît quand rien n’est noté pendant la période. Un lien formé peut aussi être un lien qui vient d’être déclaré.',
  samePlaces: 'Les deux dessins donnent à chaque organisation la même place.',
}
export type Words = typeof fr
