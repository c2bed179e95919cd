import type { Capacity, Purpose, TaskState } from '../model.ts'
import type { ContentClass, Reading, SharedAnswer, SharedAskKind } from './queries.ts'

export const fr = {
  title: 'Ce qui est partagé sur moi',
  ask: {
    lead: 'La personne qui t’aide t’a donné un code. Il te montre qui sait quoi, et qui a regardé.',
    label: 'Ton code',
    hint: 'Seize lettres et chiffres. Les traits et les majuscules ne comptent pas.',
    show: 'Voir',
    nothing:
      'Ce code n’ouvre rien. Vérifie-le. Il est peut-être fini ou remplacé : demande un autre code à la personne qui te l’a donné.',
    busy: 'Trop d’essais d’ici. Reviens dans une heure, ou parle à la personne qui t’a donné le code.',
    none: 'Pas de code ? Demande-le à la personne qui t’aide. Il se donne en personne seulement.',
  },
  sealed:
    'Ce qui est écrit dans la demande est scellé : ce site ne peut pas le lire, donc pas te le montrer. Demande à la personne qui t’aide de le lire avec toi.',
  parentLead:
    'Vous voyez à qui une demande d’aide a été faite, et où elle en est. Le reste appartient à la jeune personne.',
  until: (day: string) => `Ce code ouvre jusqu’au ${day}.`,
  notYet: (from: string) => `Ce code vient de : ${from}. Il n’y a rien à montrer pour l’instant.`,
  to: (name: string) => `À ${name}`,
  rows: {
    from: 'De la part de',
    purpose: 'Pour',
    classes: 'Ce qui peut être dit',
    until: 'Jusqu’au',
    state: 'Où ça en est',
    sent: 'Envoyé le',
    appointment: 'Rendez-vous',
  },
  emergency: 'Envoyé sans accord, pour une urgence. On t’en a parlé.',
  over: 'L’accord est fini : cette organisation ne peut plus rien lire ici.',
  purposes: {
    service: 'Recevoir un service',
    assessment: 'Comprendre de quoi tu as besoin',
    accompaniment: 'T’accompagner dans une démarche',
    'shared-follow-up': 'Te suivre ensemble',
    consultation: 'Donner un avis',
  } satisfies Record<Purpose, string>,
  states: {
    draft: 'Pas encore envoyé',
    requested: 'Attend une réponse',
    accepted: 'Accepté',
    rejected: 'Refusé',
    'in-progress': 'Commencé',
    'on-hold': 'En pause',
    completed: 'Terminé',
    cancelled: 'Arrêté',
    failed: 'N’a pas abouti',
    'entered-in-error': 'Envoyé par erreur',
  } satisfies Record<TaskState, string>,
  classes: {
    identity: 'Ton nom, ton âge',
    contact: 'Comment te joindre',
    need: 'Ce dont tu as besoin',
    reason: 'Pourquoi',
    risk: 'Les risques à savoir tout de suite',
    goal: 'Ton but, dans tes mots',
    'report-back': 'Des nouvelles à qui a demandé',
  } satisfies Record<ContentClass, string>,
  capacities: {
    representative:
      'Avant 14 ans, un parent ou un tuteur donne l’accord. Toi, tu vois tout ici, et tu peux demander qu’on arrête.',
    'minor-alone': 'C’est toi qui as donné ton accord. Tu peux le reprendre.',
    adult: 'C’est toi qui as donné ton accord. Tu peux le reprendre.',
  } satisfies Record<Capacity, string>,
  stop: {
    button: 'Reprendre mon accord',
    title: 'Reprendre ton accord ?',
    text: (name: string) =>
      `${name} ne pourra plus rien lire ici, tout de suite. Ce que des gens ont déjà lu, ils peuvent s’en souvenir.`,
    service: 'L’aide de cette organisation peut s’arrêter aussi. Un nouvel accord est possible plus tard.',
    sure: 'Oui, reprendre mon accord',
    back: 'Non, revenir',
    done: 'C’est fait : ton accord est repris.',
    not: 'Ça n’a pas pu se faire. Parle à la personne qui t’aide.',
  },
  asking: {
    title: 'Demander qu’on te parle',
    parentTitle: 'Demander qu’on vous parle',
    text: 'La personne qui t’aide verra ta demande. Elle n’a pas de mots : tu les dis en personne.',
    parentText: 'La personne qui l’aide verra votre demande. Vous lui direz le reste de vive voix.',
    kinds: {
      question: 'J’ai une question',
      correction: 'Il y a une erreur',
      stop: 'Je veux que ça s’arrête',
    } satisfies Record<SharedAskKind, string>,
    waits: 'attend une réponse',
    line: (asked: string, said: string) => `${asked} : ${said}`,
    answers: {
      spoken: 'la personne dit qu’elle en a parlé',
      corrected: 'la personne dit que c’est corrigé',
      stopped: 'la personne dit que c’est arrêté',
      kept: 'la personne dit que ça continue, et doit expliquer pourquoi',
    } satisfies Record<SharedAnswer, string>,
    done: 'C’est demandé.',
    not: 'Ça n’a pas pu se faire aujourd’hui. Parle à la personne qui t’aide.',
  },
  reads: {
    title: 'Qui a regardé',
    none: 'Personne n’a ouvert ce qui est scellé.',
    line: (when: string, name: string, role: string) => `${when} : ${name}, ${role}`,
    most: 'Les 200 dernières fois.',
    roles: {
      specialist: 'personne spécialisée',
      lead: 'personne responsable',
      worker: 'personne intervenante',
      reader: 'personne qui lit seulement',
      coordinator: 'personne qui coordonne',
    } satisfies Record<Reading, string>,
  },
  back: 'Revenir au début',
  given: {
    section: 'Ce que la jeune personne voit',
    link: 'Donner un code, ou répondre à une demande',
    waiting: (n: number) => (n < 2 ? `${n} demande attend votre réponse` : `${n} demandes attendent votre réponse`),
    title: (code: string) => `Ce que la jeune personne voit de la demande ${code}`,
    lead: 'Un code se donne en personne. Il montre à qui la demande est faite, pour quoi, jusqu’à quand, et qui l’a ouverte; jamais ce qui est scellé. Il ouvre six mois.',
    audiences: { youth: 'La jeune personne', parent: 'Un parent' },
    open: (made: string, until: string) => `Un code ouvre : donné le ${made}, jusqu’au ${until}.`,
    none: 'Aucun code n’ouvre.',
    make: 'Faire un code',
    again: 'Faire un autre code (celui d’avant n’ouvre plus)',
    revoke: 'Révoquer le code',
    parentText:
      'Seulement si la jeune personne est d’accord, ou si un parent a consenti parce qu’elle a moins de 14 ans. Un parent voit à qui la demande est faite et où elle en est; ni ce qui peut être dit, ni qui a regardé, ni ce qui est envoyé après.',
    agreed: { youth: 'La jeune personne est d’accord', law: 'Moins de 14 ans : un parent a consenti' },
    agreedLabel: 'Par quel accord',
    shown: 'Le code, une seule fois',
    shownText:
      'Copiez-le à la main ou imprimez cette page. Il n’est gardé nulle part : si on le perd, faites-en un autre.',
    where: (address: string) => `Il se tape à ${address}, sous « Ce qui est partagé sur moi ».`,
    asks: 'Ce qui est demandé',
    noAsk: 'Rien n’attend de réponse.',
    ask: { question: 'Une question', correction: 'Une correction', stop: 'Que ça s’arrête' } satisfies Record<
      SharedAskKind,
      string
    >,
    answers: {
      spoken: 'Nous en avons parlé',
      corrected: 'C’est corrigé',
      stopped: 'C’est arrêté',
      kept: 'Ça continue, et j’ai dit pourquoi',
    } satisfies Record<SharedAnswer, string>,
    notAgreed:
      'Le code n’est pas fait : choisissez par quel accord. La loi ne suffit que si un parent a consenti à tout ce qui est demandé.',
    back: 'Revenir à la demande',
  },
}

export type Words = typeof fr
