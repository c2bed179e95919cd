import type { Language } from '../../../kernel/language.ts'

interface BoardWords {
  title: (network: string) => string
  breadcrumb: string
  lead: (actions: number, organizations: number, day: string) => string
  partial: (plans: number, organizations: number) => string
  noPlans: { title: string; text: string }
  remind: string
  download: string
  filter: {
    label: string
    sector: string
    region: string
    plan: string
    all: string
    allRegions: string
    submit: string
    reset: string
  }
  late: { title: string; none: string; days: (days: number) => string }
  nobody: { title: string; none: string; unadopted: string; toName: string }
  latest: { title: string; none: string }
  meeting: {
    title: string
    none: string
    week: (day: string) => string
    text: (organizations: string, place: string) => string
    /** Beside those named. */
    others: (count: number) => string
  }
  emptyCell: string
  all: string
  caption: string
  action: string
  adoptedBy: string
  median: string
  noMedian: string
  spread: {
    title: string
    lead: string
    caption: string
    notChosen: string
    setAside: string
    nobody: string
    late: string
    step: (step: string, words: string) => string
  }
  cell: {
    noPlan: string
    notChosen: string
    setAside: string
    step: (step: string, words: string) => string
    late: string
    lateShort: string
  }
  legend: string
  noOne: string
  page: (first: number, last: number, total: number) => string
  export: {
    organization: string
    code: string
    sector: string
    number: string
    action: string
    state: string
    due: string
    nobody: string
    yes: string
    file: string
  }
  reminder: {
    title: string
    lead: string
    none: string
    choose: string
    hint: (late: number, nobody: number) => string
    preview: string
    previewText: string
    submit: string
    noneChosen: string
    sent: (count: number) => string
  }
}

const fr: BoardWords = {
  title: (network) => `Où en est le plan : ${network}`,
  breadcrumb: 'Tableau du plan',
  lead: (actions, organizations, day) => `${actions} actions, ${organizations} organisations. À jour le ${day}.`,
  partial: (plans, organizations) =>
    plans === organizations
      ? 'Toutes ces organisations ont adopté le plan.'
      : `${plans} sur ${organizations} ont adopté le plan. Des autres, on ne sait rien encore.`,
  noPlans: {
    title: 'Personne n’a encore adopté le plan',
    text: 'Le tableau se tissera ici, une colonne par organisation, dès qu’une première aura choisi ses actions.',
  },
  remind: 'Demander une mise à jour',
  download: 'Emporter le tableau :',
  filter: {
    label: 'Choisir les organisations du tableau',
    sector: 'Secteur',
    region: 'Région',
    plan: 'Plan',
    all: 'Tous',
    allRegions: 'Toutes',
    submit: 'Montrer',
    reset: 'Tout montrer',
  },
  late: {
    title: 'En retard depuis le plus longtemps',
    none: 'Aucune action n’est en retard.',
    days: (days) => (days === 1 ? '1 jour' : `${days} jours`),
  },
  nobody: {
    title: 'Personne ne s’en charge',
    none: 'Chaque action en cours a une personne responsable.',
    unadopted: 'Retenue par personne',
    toName: 'responsable à nommer',
  },
  latest: { title: 'Derniers mouvements', none: 'Rien n’a encore bougé.' },
  meeting: {
    title: 'Même semaine, même lieu',
    none: 'Aucune rencontre imprévue dans les semaines à venir.',
    week: (day) => `Semaine du ${day}`,
    text: (organizations, place) => `${place} : ${organizations}`,
    others: (count) => (count === 1 ? '1 autre organisation' : `${count} autres organisations`),
  },
  emptyCell:
    'Un point n’est pas un zéro : l’organisation n’a pas retenu cette action. Des parenthèses : elle l’a mise de côté. Un tiret : elle n’a pas encore adopté le plan.',
  all: 'Toutes les actions',
  caption: 'Étape de chaque action, par organisation',
  action: 'Action',
  adoptedBy: 'Retenue par',
  median: 'Médiane',
  noMedian: 'Pas de médiane',
  spread: {
    title: 'Répartition',
    lead: 'Pour chaque action, combien d’organisations se trouvent à chaque étape. La médiane est l’étape du milieu.',
    caption: 'Nombre d’organisations à chaque étape',
    notChosen: 'Non retenue',
    setAside: 'Mise de côté',
    nobody: 'Sans responsable',
    late: 'En retard',
    step: (step, words) => `${step} %, ${words}`,
  },
  cell: {
    noPlan: 'plan pas encore adopté',
    notChosen: 'non retenue',
    setAside: 'mise de côté',
    step: (step, words) => `${step} %, ${words}`,
    late: 'en retard',
    lateShort: 'ret.',
  },
  legend: 'Comment lire les cases',
  noOne: 'personne',
  page: (first, last, total) => `Organisations ${first} à ${last} sur ${total}`,
  export: {
    organization: 'Organisation',
    code: 'Code',
    sector: 'Secteur',
    number: 'Numéro',
    action: 'Action',
    state: 'Étape',
    due: 'Échéance',
    nobody: 'Sans responsable',
    yes: 'oui',
    file: 'tableau',
  },
  reminder: {
    title: 'Demander une mise à jour',
    lead: 'Les responsables des organisations choisies recevront un courriel, chacun dans sa langue, avec un lien vers leur plan.',
    none: 'Aucune organisation n’a encore adopté le plan.',
    choose: 'Organisations',
    hint: (late, nobody) =>
      late + nobody === 0
        ? 'Rien en retard, une personne pour chaque action'
        : [late > 0 ? `${late} en retard` : '', nobody > 0 ? `${nobody} sans responsable` : '']
            .filter(Boolean)
            .join(', '),
    preview: 'Ce que dira le courriel',
    previewText:
      'Bonjour. La coordination de votre table vous demande où en sont vos actions. Un lien personnel, valable 7 jours, ouvre votre plan : trois gestes par action suffisent.',
    submit: 'Envoyer la demande',
    noneChosen: 'Choisissez au moins une organisation.',
    sent: (count) =>
      count === 1 ? 'La demande part vers 1 organisation.' : `La demande part vers ${count} organisations.`,
  },
}

const en: BoardWords = {
  title: (network) => `Where the plan stands: ${network}`,
  breadcrumb: 'Plan board',
  lead: (actions, organizations, day) => `${actions} actions, ${organizations} organizations. Up to date on ${day}.`,
  partial: (plans, organizations) =>
    plans === organizations
      ? 'All of these organizations have adopted the plan.'
      : `${plans} of ${organizations} have adopted the plan. Nothing is known of the others yet.`,
  noPlans: {
    title: 'Nobody has adopted the plan yet',
    text: 'The board will be woven here, one column an organization, once a first one has chosen its actions.',
  },
  remind: 'Ask for an update',
  download: 'Take the board out:',
  filter: {
    label: 'Choose the organizations of the board',
    sector: 'Sector',
    region: 'Region',
    plan: 'Plan',
    all: 'All',
    allRegions: 'All',
    submit: 'Show',
    reset: 'Show all',
  },
  late: {
    title: 'Late the longest',
    none: 'No action is late.',
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
  },
  nobody: {
    title: 'Nobody in charge',
    none: 'Every action under way has a person in charge.',
    unadopted: 'Chosen by no one',
    toName: 'person in charge to be named',
  },
  latest: { title: 'Latest moves', none: 'Nothing has moved yet.' },
  meeting: {
    title: 'Same week, same place',
    none: 'No unplanned meeting in the coming weeks.',
    week: (day) => `Week of ${day}`,
    text: (organizations, place) => `${place}: ${organizations}`,
    others: (count) => (count === 1 ? '1 other organization' : `${count} other organizations`),
  },
  emptyCell:
    'A dot is not a zero: the organization did not choose this action. Brackets: it set the action aside. A dash: it has not adopted the plan yet.',
  all: 'All actions',
  caption: 'Step of each action, by organization',
  action: 'Action',
  adoptedBy: 'Chosen by',
  median: 'Median',
  noMedian: 'No median',
  spread: {
    title: 'Distribution',
    lead: 'For each action, how many organizations stand at each step. The median is the middle step.',
    caption: 'Number of organizations at each step',
    notChosen: 'Not chosen',
    setAside: 'Set aside',
    nobody: 'Nobody in charge',
    late: 'Late',
    step: (step, words) => `${step}%, ${words}`,
  },
  cell: {
    noPlan: 'plan not adopted yet',
    notChosen: 'not chosen',
    setAside: 'set aside',
    step: (step, words) => `${step}%, ${words}`,
    late: 'late',
    lateShort: 'late',
  },
  legend: 'How to read the cells',
  noOne: 'no one',
  page: (first, last, total) => `Organizations ${first} to ${last} of ${total}`,
  export: {
    organization: 'Organization',
    code: 'Code',
    sector: 'Sector',
    number: 'Number',
    action: 'Action',
    state: 'Step',
    due: 'Due',
    nobody: 'Nobody in charge',
    yes: 'yes',
    file: 'board',
  },
  reminder: {
    title: 'Ask for an update',
    lead: 'The leads of the organizations you choose will get an e-mail, each in their language, with a link to their plan.',
    none: 'No organization has adopted the plan yet.',
    choose: 'Organizations',
    hint: (late, nobody) =>
      late + nobody === 0
        ? 'Nothing late, someone for each action'
        : [late > 0 ? `${late} late` : '', nobody > 0 ? `${nobody} with nobody in charge` : '']
            .filter(Boolean)
            .join(', '),
    preview: 'What the e-mail will say',
    previewText:
      'Hello. Your table’s coordination asks where your actions stand. A personal link, good for 7 days, opens your plan: three taps an action are enough.',
    submit: 'Send the request',
    noneChosen: 'Choose at least one organization.',
    sent: (count) =>
      count === 1
        ? 'The request is on its way to 1 organization.'
        : `The request is on its way to ${count} organizations.`,
  },
}

export const boardWords: Record<Language, BoardWords> = { fr, en }
