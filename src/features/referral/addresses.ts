import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  list: { fr: '/orienter', en: '/referrals' },
  listCsv: { fr: '/orienter/liste.csv', en: '/referrals/list.csv' },
  listXlsx: { fr: '/orienter/liste.xlsx', en: '/referrals/list.xlsx' },
  // Who can receive, which `access` finds
  where: { fr: '/orienter/ou', en: '/referrals/where' },
  // The sealed pages, which `sending` draws
  write: { fr: '/orienter/ecrire', en: '/referrals/write' },
  read: { fr: '/orienter/lire', en: '/referrals/read' },
  report: { fr: '/orienter/signaler', en: '/referrals/report' },
  hours: { fr: '/orienter/delais/:id', en: '/referrals/hours/:id' },
  task: { fr: '/orienter/demandes/:id', en: '/referrals/requests/:id' },
  act: { fr: '/orienter/demandes/:id/faire/:act', en: '/referrals/requests/:id/do/:act' },
  stop: { fr: '/orienter/demandes/:id/arreter/:act', en: '/referrals/requests/:id/stop/:act' },
  told: { fr: '/orienter/demandes/:id/dit', en: '/referrals/requests/:id/told' },
  codes: { fr: '/orienter/demandes/:id/code', en: '/referrals/requests/:id/code' },
  override: { fr: '/orienter/demandes/:id/urgence', en: '/referrals/requests/:id/emergency' },
  overrideTold: { fr: '/orienter/demandes/:id/urgence/dit', en: '/referrals/requests/:id/emergency/told' },
  confirm: { fr: '/orienter/dossiers/:id/confirmer', en: '/referrals/records/:id/confirm' },
  handOffs: { fr: '/orienter/relais', en: '/referrals/hand-offs' },
  handOffsCsv: { fr: '/orienter/relais/liste.csv', en: '/referrals/hand-offs/list.csv' },
  handOffsXlsx: { fr: '/orienter/relais/liste.xlsx', en: '/referrals/hand-offs/list.xlsx' },
  figures: { fr: '/orienter/urgences', en: '/referrals/emergencies' },
  handOff: { fr: '/orienter/relais/:id', en: '/referrals/hand-offs/:id' },
  handOffAct: { fr: '/orienter/relais/:id/faire/:act', en: '/referrals/hand-offs/:id/do/:act' },
  handOffStop: { fr: '/orienter/relais/:id/arreter/:act', en: '/referrals/hand-offs/:id/stop/:act' },
  proposeHandOff: { fr: '/orienter/demandes/:id/relais', en: '/referrals/requests/:id/hand-off' },
  // For the sealed pages of one's browser: JSON, opaque files
  apiDesk: { fr: '/orienter/api/bureau', en: '/referrals/api/desk' },
  apiSend: { fr: '/orienter/api/envoyer', en: '/referrals/api/send' },
  apiAdd: { fr: '/orienter/api/ajouter', en: '/referrals/api/add' },
  apiAct: { fr: '/orienter/api/faire', en: '/referrals/api/act' },
  apiRecords: { fr: '/orienter/api/dossiers', en: '/referrals/api/records' },
  apiRecord: { fr: '/orienter/api/dossiers/:id', en: '/referrals/api/records/:id' },
  apiHandOffs: { fr: '/orienter/api/relais', en: '/referrals/api/hand-offs' },
  apiHandOffAct: { fr: '/orienter/api/relais/faire', en: '/referrals/api/hand-offs/act' },
  apiHandOffsOf: { fr: '/orienter/api/relais/:id', en: '/referrals/api/hand-offs/:id' },
  apiDrafts: { fr: '/orienter/api/brouillons', en: '/referrals/api/drafts' },
  apiKeepDraft: { fr: '/orienter/api/brouillons/garder', en: '/referrals/api/drafts/keep' },
  apiDropDraft: { fr: '/orienter/api/brouillons/:id/jeter', en: '/referrals/api/drafts/:id/drop' },
})

export const taskHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.task, { id })

/** The sealed page where a record, or one task of it, is handed to whoever does not read it yet. After `#`: no log holds which. */
export const handOffElsewhereHref = (
  lang: Language,
  { requestId, taskId }: { requestId: string; taskId: string | null },
): string => `${href(lang, addresses.write)}#hand-off=${requestId}${taskId === null ? '' : `&task=${taskId}`}`

/** The page where one writes, with an organization chosen already. After `#`: no log holds to whom. */
export const writeHref = (lang: Language, to: string | null = null): string =>
  `${href(lang, addresses.write)}${to === null ? '' : `#to=${to}`}`
