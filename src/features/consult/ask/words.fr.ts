import { plural } from '../../../kernel/wording.ts'
import type { ItemKind } from '../codes.ts'

export const fr = {
  title: 'Demander l’avis de collègues ailleurs',
  lead: 'Sans nommer personne : des groupes d’âge et de région, et quelques mots.',
  danger: 'Danger en ce moment\u00a0? N’attendez pas de réponse ici :',
  nobodyToAsk:
    'Aucune autre organisation du réseau n’a de personne désignée pour l’instant. Appelez la personne désignée de votre organisation.',
  choose: 'Choisissez',
  labels: {
    place: 'Vous demandez pour',
    age: 'Quel âge, à peu près\u00a0?',
    region: 'Région',
    words: 'Votre question',
    items: 'Forces, risques et indices',
    needs: 'De quoi la personne a besoin',
    to: 'Qui recevra la question',
  },
  hints: {
    place: 'Changer de réseau change la liste de qui recevra la question.',
    region: 'Si peu d’organisations y travaillent, on montrera un territoire plus grand.',
    words: '280 caractères au plus. Aucun nom, date, lieu, école ni numéro : on vérifie avant l’envoi.',
    to: 'Les personnes désignées de ces organisations. Un service de police ne la reçoit que si vous le cochez.',
  },
  kinds: {
    'protective-factor': 'Ce qui protège',
    'risk-factor': 'Ce qui rend plus vulnérable',
    indicator: 'Ce qui inquiète',
  } satisfies Record<ItemKind, string>,
  to: (count: number) => plural('fr', count, `Envoyée à ${count} organisation`, `Envoyée à ${count} organisations`),
  submit: 'Continuer',
  next: 'Vous verrez d’abord ce que les autres liront. Rien n’est envoyé avant.',
  previewTitle: 'Voici ce que les autres liront',
  previewLead: 'Ni votre nom ni celui de votre organisation n’y paraissent.',
  wider:
    'Moins de cinq organisations du réseau travaillent dans la région choisie : on aurait pu deviner d’où vient la question. L’âge et la région sont donc montrés plus largement.',
  sentTo: (names: string, count: number) =>
    plural('fr', count, `Destinataire : ${names}.`, `Destinataires : ${names}.`),
  kept: 'La question et les réponses s’effacent après 30 jours. Vous pouvez les effacer avant.',
  send: 'Envoyer',
  change: 'Modifier',
  tooMany: {
    title: 'C’est beaucoup pour aujourd’hui',
    text: 'Votre organisation a envoyé 20 questions depuis un jour. Reprenez demain, ou appelez une personne désignée.',
  },
  problems: {
    age: { missing: 'Choisissez un groupe d’âge.', 'not-in-list': 'Choisissez un groupe d’âge.' },
    region: {
      missing: 'Choisissez une région.',
      'too-few':
        'Votre réseau compte moins de cinq organisations : on devinerait qui pose la question. Appelez plutôt une personne désignée.',
    },
    items: {
      'too-many': 'Gardez huit éléments au plus : chacun de plus rend la personne plus reconnaissable.',
      'not-in-list': 'Un élément coché n’existe plus. Vérifiez vos choix.',
    },
    needs: {
      'too-many': 'Gardez cinq besoins au plus.',
      'not-in-list': 'Un besoin coché n’existe plus. Vérifiez vos choix.',
    },
    words: { 'nothing-asked': 'Écrivez quelques mots, ou cochez un élément ou un besoin.' },
    to: {
      missing: 'Choisissez au moins une organisation.',
      'not-in-list': 'Une organisation choisie n’a plus de personne désignée. Vérifiez la liste.',
    },
  },
}
export type Words = typeof fr
