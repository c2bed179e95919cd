import type { Naming } from './model.ts'
import type { TestimonialState } from './rules.ts'

/** Words that several rooms share. */
export const fr = {
  personalData: 'Témoignages écrits, et ceux acceptés pour une organisation',
  title: 'Témoignages',
  follow: 'Suivi des témoignages',
  one: 'Un témoignage',
  back: 'Retour',
  noticeTitle: 'C’est fait',
  notices: {
    'testimonial-saved': 'Votre brouillon est enregistré. Vous seulement pouvez le lire.',
    'testimonial-consented':
      'Votre consentement est noté. Votre organisation peut maintenant lire ce texte et donner le sien.',
    'testimonial-agreed': 'Le consentement de l’organisation est noté. Le témoignage est publié.',
    'testimonial-withdrawn': 'Le témoignage est retiré. Il n’est plus sur aucune page.',
    'testimonial-resumed':
      'Le témoignage est de nouveau un brouillon. Il faudra deux nouveaux consentements pour le publier.',
    'testimonial-moved':
      'Ce témoignage a changé pendant que vous le lisiez. Rien n’a été fait : le voici tel qu’il est.',
  },
  states: {
    draft: 'Brouillon',
    waiting: 'Attend l’organisation',
    published: 'Publié',
    withdrawn: 'Retiré',
  } satisfies Record<TestimonialState, string>,
  namings: {
    name: 'Mon nom, ma fonction et mon organisation',
    function: 'Ma fonction et mon organisation, sans mon nom',
    organization: 'Mon organisation seulement',
  } satisfies Record<Naming, string>,
  /** Said of the sectors that worked together. */
  about: 'Secteurs réunis :',
  /** The organization of someone who left it. */
  formerOrganization: 'Une organisation que vous avez quittée',
  someone: 'Quelqu’un de l’équipe',
}

export type Words = typeof fr
