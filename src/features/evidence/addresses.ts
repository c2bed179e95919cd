import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  list: { fr: '/travail', en: '/our-work' },
  csv: { fr: '/travail.csv', en: '/our-work.csv' },
  xlsx: { fr: '/travail.xlsx', en: '/our-work.xlsx' },
  /** Through the link of a mail: `:token` is the right itself. */
  byMail: { fr: '/travail/courriel/:token', en: '/our-work/mail/:token' },
  add: { fr: '/travail/ajouter', en: '/our-work/add' },
  /** `:type` is a code of content/evidence-types.json. */
  addType: { fr: '/travail/ajouter/:type', en: '/our-work/add/:type' },
  imports: { fr: '/travail/importer', en: '/our-work/import' },
  import: { fr: '/travail/importer/:importId', en: '/our-work/import/:importId' },
  importColumns: { fr: '/travail/importer/:importId/colonnes', en: '/our-work/import/:importId/columns' },
  importUndo: { fr: '/travail/importer/:importId/defaire', en: '/our-work/import/:importId/undo' },
  record: { fr: '/travail/:id', en: '/our-work/:id' },
  correct: { fr: '/travail/:id/corriger', en: '/our-work/:id/correct' },
  withdraw: { fr: '/travail/:id/retirer', en: '/our-work/:id/withdraw' },
  putBack: { fr: '/travail/:id/remettre', en: '/our-work/:id/put-back' },
  answer: { fr: '/travail/:id/reponse', en: '/our-work/:id/answer' },
  file: { fr: '/travail/:id/pieces/:fileId', en: '/our-work/:id/files/:fileId' },
  removeFile: { fr: '/travail/:id/pieces/:fileId/retirer', en: '/our-work/:id/files/:fileId/remove' },
  putFileBack: { fr: '/travail/:id/pieces/:fileId/remettre', en: '/our-work/:id/files/:fileId/put-back' },
})

/** The page of a piece of evidence. */
export const recordHref = (lang: Language, recordKey: string): string => href(lang, addresses.record, { id: recordKey })
