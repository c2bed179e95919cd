import { plural } from '../../../kernel/wording.ts'

export const fr = {
  composeTitle: 'Une première entente',
  composeLead: 'Cochez ce qui vous ressemble. Un premier texte s’écrit, que tous les membres peuvent changer.',
  choices: {
    difficulties: 'Ce que vous voulez surmonter',
    roles: 'Les rôles que vous prenez',
    ways: 'Vos façons d’être présents',
    languages: 'Langue du texte',
  },
  languages: { both: 'En français et en anglais', fr: 'En français seulement', en: 'En anglais seulement' },
  compose: 'Faire le texte',
  title: 'Le brouillon de l’entente',
  lead: 'Tous les membres l’écrivent ensemble. Il n’engage personne tant qu’il n’est pas proposé, puis accepté par tous.',
  labels: {
    textFr: 'Texte en français',
    textEn: 'Texte en anglais',
    reviewOn: 'À revoir le (facultatif)',
    endsOn: 'Prend fin le (facultatif)',
  },
  textHint: 'Une ligne vide sépare deux parties. Une ligne qui commence par un tiret fait une liste.',
  otherHint: 'Laissez vide si l’entente n’est que dans une langue : la page le dira.',
  endsHint: 'Sans date, l’entente tient jusqu’à ce qu’une autre la remplace.',
  problems: {
    textFr: { 'no-text': 'Écrivez le texte, dans une langue au moins.' },
    reviewOn: { 'after-end': 'Choisissez un jour avant la fin de l’entente.' },
    endsOn: { past: 'Choisissez un jour à venir.' },
  },
  save: 'Enregistrer le brouillon',
  proposeTitle: (number: number) => `Proposer la version ${number}`,
  proposeFirst: 'Elle sera en vigueur quand la personne qui répond de chaque membre l’aura acceptée.',
  proposeNext:
    'La version en vigueur le reste tant que tous n’ont pas accepté celle-ci. Une version proposée et pas encore acceptée est remplacée.',
  propose: 'Proposer aux membres',
  text: {
    who: 'Qui s’entend',
    purpose: 'À quoi sert notre alliance',
    regions: (regions: string) => `Régions : ${regions}.`,
    wholeProvince: 'Régions : tout le Québec.',
    ages: (from: number | null, to: number | null): string =>
      from !== null && to !== null
        ? `Âges : ${from} à ${to} ${plural('fr', to, 'an', 'ans')}.`
        : from !== null
          ? `Âges : ${from} ${plural('fr', from, 'an', 'ans')} et plus.`
          : `Âges : ${to ?? 0} ${plural('fr', to ?? 0, 'an', 'ans')} et moins.`,
    difficulties: 'Ce que nous voulons surmonter',
    parts: 'La part de chacun',
    brings: (name: string, text: string) => `${name} apporte : ${text}`,
    needs: (name: string, text: string) => `${name} a besoin de : ${text}`,
    cannot: (name: string, text: string) => `${name} ne peut pas : ${text}`,
    roles: 'Les rôles que nous prenons',
    ways: 'Nos façons d’être présents',
    sharing: 'Ce que nous nous disons',
    steps: 'Comment nous savons que cela fonctionne',
    stepsLead: 'Chaque organisation dit, pour elle-même, où elle en est sur ces huit points.',
    leaving: 'Partir, revenir, changer',
    leavingText:
      'Chaque membre peut partir seul. Personne n’entre sans l’accord des autres. Un nouveau texte vaut quand tous l’ont accepté.',
  },
}
export type Words = typeof fr
