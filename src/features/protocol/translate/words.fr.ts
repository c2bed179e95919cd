import type { Language } from '../../../kernel/language.ts'

export const fr = {
  title: { fr: 'Traduire en français', en: 'Traduire en anglais' } satisfies Record<Language, string>,
  lead: 'Une traduction aide à lire. Ce qui a été adopté reste le texte d’origine : ni la version, ni les adoptions ne changent.',
  waiting: {
    title: 'À relire',
    by: (who: string, day: string) => `Proposée par ${who} le ${day}.`,
    own: 'Une autre personne doit la relire avant que le réseau la voie.',
    ask: 'Lisez les deux textes. Disent-ils la même chose, article par article ?',
    confirm: 'Oui, elle dit la même chose',
    else: 'Sinon, corrigez-la plus bas : quelqu’un d’autre relira votre texte.',
    original: 'Texte d’origine',
    translation: 'Traduction',
  },
  confirmed: (who: string, by: string, day: string) =>
    `Le réseau lit la traduction proposée par ${who}, relue par ${by} le ${day}.`,
  write: 'Écrire la traduction',
  correct: 'Corriger la traduction',
  seat: 'Au nom de',
  labels: { name: 'Nom du protocole, traduit', draft: 'Articles, traduits', seat: 'Au nom de' },
  hint: 'Gardez les lignes « ## Titre », dans le même ordre. Remplacez chaque titre et chaque texte.',
  problems: {
    'not-translated': 'Un article dit encore le texte d’origine, mot pour mot. Traduisez-le.',
    'too-many': 'Beaucoup a été proposé aujourd’hui en ce nom. Reprenez demain.',
  },
  propose: 'Proposer cette traduction',
  back: 'Retour au protocole',
}
export type Words = typeof fr
