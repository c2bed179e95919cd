import type { LeftOutReason } from '../model.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const n = (count: number): string => formatNumber(count, 'fr')

export const fr = {
  title: (measure: string) => `D’où vient ce chiffre : ${measure}`,
  back: 'Revenir à la mesure',
  counted: (count: number) => plural('fr', count, `${n(count)} fiche comptée`, `${n(count)} fiches comptées`),
  none: 'Aucune fiche n’est comptée.',
  organizations: 'Organisations dont le travail est compté',
  shown: (first: number, last: number, all: number) => `Fiches ${n(first)} à ${n(last)} sur ${n(all)}`,
  peopleOnly:
    'Ce chiffre compte des personnes : les fiches et leurs nombres restent dans chaque organisation. Voici celles qui y ont contribué.',
  withoutNumbers: 'Ce qui s’est fait, et qui l’a fait. Les nombres notés restent dans chaque organisation.',
  heads: { what: 'Quoi', when: 'Quand', who: 'Avec qui', open: 'Fiche' },
  open: 'Ouvrir',
  openOf: (what: string, when: string) => `Ouvrir : ${what}, ${when}`,
  since: (day: string) => `Depuis le ${day}`,
  until: (from: string, to: string) => `Du ${from} au ${to}`,
  leftOut: (count: number) =>
    plural('fr', count, `${n(count)} fiche laissée de côté`, `${n(count)} fiches laissées de côté`),
  why: 'Pourquoi',
  reasons: {
    'outside-period': 'Hors de la période',
    'crosses-period': 'Un total qui déborde de la période : on ne peut pas en prendre une partie',
    superseded: 'Corrigée depuis : la version corrigée compte',
    withdrawn: 'Retirée',
    duplicate: 'La même chose, notée par une autre organisation : elle compte une fois',
    older: 'Un compte plus récent le remplace',
    'not-us': 'L’organisation a dit ne pas y avoir pris part',
    'not-adopted': 'L’action n’était pas retenue',
    'no-number': 'Le nombre manque, ou le tout dont il est une part',
  } satisfies Record<LeftOutReason, string>,
  hidden: {
    title: 'Rien à ouvrir',
    withheld: 'Ce chiffre n’est pas montré : la longueur de la liste le révélerait.',
    other: 'Il n’y a pas de chiffre pour cette période : il n’y a donc pas de liste.',
  },
  proof: (hash: string, version: number) =>
    `Recalculé à l’instant avec la définition, version ${version}. Empreinte des fiches comptées : ${hash}.`,
  unknown: 'Organisation partie',
}

export type Words = typeof fr
