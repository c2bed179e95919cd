import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (network: string): string => `Où en est le plan : ${network}`,
  breadcrumb: 'Tableau du plan',
  lead: (actions: number, organizations: number, day: string): string =>
    `${actions} ${plural('fr', actions, 'action', 'actions')}, ${organizations} ${plural('fr', organizations, 'organisation', 'organisations')}. À jour le ${day}.`,
  partial: (plans: number, organizations: number): string =>
    plans === organizations
      ? 'Toutes ces organisations ont adopté le plan.'
      : `${plans} sur ${organizations} ${plural('fr', plans, 'a', 'ont')} adopté le plan. Pour les autres, rien n’est encore connu.`,
  noPlans: {
    title: 'Personne n’a encore adopté le plan',
    text: 'Le tableau se tissera ici, une colonne par organisation, dès qu’une première aura choisi ses actions.',
  },
  remind: 'Demander une mise à jour',
  download: 'Télécharger le tableau :',
  filter: {
    label: 'Choisir les organisations du tableau',
    sector: 'Secteur',
    region: 'Région',
    plan: 'Plan',
    all: 'Tous',
    allRegions: 'Toutes',
    submit: 'Afficher',
    reset: 'Tout afficher',
  },
  late: {
    title: 'En retard depuis le plus longtemps',
    none: 'Aucune action n’est en retard.',
    days: (days: number) => plural('fr', days, `${days} jour`, `${days} jours`),
  },
  nobody: {
    title: 'Personne ne s’en charge',
    none: 'Chaque action en cours a une personne responsable.',
    unadopted: 'Retenue par aucune organisation',
    toName: 'responsable à nommer',
  },
  latest: { title: 'Derniers changements', none: 'Rien n’a encore changé.' },
  meeting: {
    title: 'Même semaine, même lieu',
    none: 'Aucun chevauchement dans les semaines à venir.',
    week: (day: string): string => `Semaine du ${day}`,
    text: (organizations: string, place: string): string => `${place} : ${organizations}`,
    /** Beside those named. */
    others: (count: number): string =>
      plural('fr', count, `${count} autre organisation`, `${count} autres organisations`),
  },
  emptyCell:
    'Un point n’est pas un zéro : l’organisation n’a pas retenu cette action. Des parenthèses : elle l’a mise de côté. Un tiret : elle n’a pas encore adopté le plan.',
  all: 'Toutes les actions',
  asList: 'Voir en liste',
  asTable: 'Voir en tableau',
  carriedBy: (count: number): string => plural('fr', count, `${count} organisation`, `${count} organisations`),
  noOneHere: 'Aucune organisation de cette page',
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
    step: (step: string, words: string): string => `${step} %, ${words}`,
  },
  cell: {
    noPlan: 'plan pas encore adopté',
    notChosen: 'non retenue',
    setAside: 'mise de côté',
    step: (step: string, words: string): string => `${step} %, ${words}`,
    late: 'en retard',
    lateShort: 'ret.',
  },
  legend: 'Comment lire les cases',
  noOne: 'personne',
  page: (first: number, last: number, total: number): string => `Organisations ${first} à ${last} sur ${total}`,
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
    lead: 'Les responsables des organisations choisies recevront un courriel, dans leur langue, avec un lien vers leur plan.',
    none: 'Aucune organisation n’a encore adopté le plan.',
    choose: 'Organisations',
    hint: (late: number, nobody: number): string =>
      late + nobody === 0
        ? 'Rien en retard, une personne pour chaque action'
        : [late > 0 ? `${late} en retard` : '', nobody > 0 ? `${nobody} sans responsable` : '']
            .filter(Boolean)
            .join(', '),
    neverAsked: 'Aucune demande envoyée encore.',
    lastAsked: (when: string): string => `Dernière demande le ${when}.`,
    whyNot: {
      recent: 'Pas de nouvelle demande avant 20 heures.',
      'no-lead': 'Personne ne serait rejoint : l’organisation n’a pas de responsable.',
      stopped: 'Personne ne serait rejoint : les responsables ne reçoivent plus ces courriels.',
    },
    nobodyAsked:
      'Aucune demande n’est partie : chaque organisation choisie a été relancée depuis moins de 20 heures, ou personne n’y reçoit ces courriels.',
    preview: 'Ce que dira le courriel',
    previewText:
      'Bonjour. La coordination de votre table vous demande où en sont vos actions. Un lien personnel, valable 7 jours, ouvre votre plan : trois gestes par action suffisent.',
    submit: 'Envoyer la demande',
    noneChosen: 'Choisissez au moins une organisation.',
    sent: (count: number): string =>
      plural(
        'fr',
        count,
        `La demande part vers ${count} organisation.`,
        `La demande part vers ${count} organisations.`,
      ),
  },
}

export type Words = typeof fr
