import { plural } from '../../../kernel/wording.ts'
import type { TieKind } from '../model.ts'
import type { Finding } from '../own/own-tie.ts'

export const fr = {
  titleOf: (name: string) => `Le lien avec ${name}`,
  sides: { ours: 'Vous dites', theirs: 'Elle dit', log: 'Le travail noté', last: 'Dernier échange' },
  nothingSaid: 'Rien encore, ce qui ne veut pas dire « aucun lien »',
  nothingLogged: 'Rien en 12 mois, ce qui ne veut pas dire « aucun lien »',
  noLast: 'Aucun n’est connu',
  findingTitle: 'Ce que la comparaison montre',
  findings: {
    'to-answer': 'Elle dit quelque chose de vous, et attend votre réponse.',
    otherwise:
      'Ce que vous dites, ce qu’elle dit et ce qui est noté ne vont pas ensemble. Parlez-vous, puis dites ce qui est juste.',
    paper: 'Un lien est dit, mais aucun échange n’est noté depuis 12 mois. Il dort peut-être, ou personne ne note.',
    unsaid: 'Un vrai lien que personne ne dit. Une réponse suffit.',
    awaiting: 'Elle n’a encore rien dit de vous. Ce n’est pas un refus.',
    same: 'Vous dites la même chose.',
  } satisfies Record<Finding, string>,
  formTitle: 'Ce que vous en dites',
  says: 'Force du lien',
  choose: 'Choisissez',
  shown: 'Montrer la force, avec nos deux noms, si elle est d’accord aussi',
  shownHint:
    'La coordination la voit alors, et les membres quand le réseau publie ses liens. Sinon, elle ne sert qu’à des mesures d’ensemble.',
  send: 'Le dire',
  again: (saying: string) => `Redire ce que nous disions : ${saying}`,
  chooseOne: 'Choisissez une force de la liste.',
  withdraw: 'Retirer ce que nous avons dit',
  kindsTitle: 'Ce qui est noté',
  kindsLead: 'Sur 36 mois, par nature.',
  kindHeads: { kind: 'Nature', times: 'Fois', first: 'Premier mois', last: 'Dernier mois' },
  kinds: {
    partnership: 'Entente',
    activity: 'Activité commune',
    committee: 'Table ou comité',
    interaction: 'Rencontre ou échange',
    training: 'Formation commune',
  } satisfies Record<TieKind, string>,
  monthly: 'en continu',
  recordsTitle: 'Les preuves que vous pouvez lire',
  recordsNone: 'Aucune fiche de travail ne nomme vos deux organisations, ou aucune que vous puissiez lire.',
  recordsFirst: (count: number) => `Nombre montré : ${count}, à partir de la plus récente.`,
  recordHeads: { day: 'Jour', record: 'Fiche', with: 'Organisations nommées' },
  of: (count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}`,
  pastTitle: 'Ce qui a été dit, et quand',
  pastHeads: { who: 'Qui', says: 'Ce qui est dit', from: 'Du', until: 'Au' },
  you: 'Vous',
  they: 'Elle',
  stands: 'aujourd’hui',
}
export type Words = typeof fr
