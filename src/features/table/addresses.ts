import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  /** Tables that their members chose to show: for anyone. */
  publicTables: { fr: '/tables', en: '/tables' },

  own: { fr: '/mes-tables', en: '/my-tables' },
  begin: { fr: '/mes-tables/commencer', en: '/my-tables/begin' },
  codes: { fr: '/mes-tables/codes', en: '/my-tables/codes' },
  endCode: { fr: '/mes-tables/codes/:codeId/retirer', en: '/my-tables/codes/:codeId/withdraw' },

  scope: { fr: '/collaborations/:id/niveau', en: '/collaborations/:id/level' },
  ownSeat: { fr: '/collaborations/:id/mandat', en: '/collaborations/:id/mandate' },
  joinTable: { fr: '/collaborations/:id/sieger', en: '/collaborations/:id/sit' },
  tableStage: { fr: '/collaborations/:id/etape', en: '/collaborations/:id/table-stage' },
  sheet: { fr: '/collaborations/:id/membres', en: '/collaborations/:id/members' },
  sheetCsv: { fr: '/collaborations/:id/membres.csv', en: '/collaborations/:id/members.csv' },
  sheetXlsx: { fr: '/collaborations/:id/membres.xlsx', en: '/collaborations/:id/members.xlsx' },
  elsewhere: { fr: '/collaborations/:id/autre-reseau', en: '/collaborations/:id/other-network' },
  presence: { fr: '/collaborations/:id/presence-publique', en: '/collaborations/:id/public-presence' },

  seats: { fr: '/collaborations/:id/tables', en: '/collaborations/:id/tables' },
  seatVoice: { fr: '/collaborations/:id/tables/:seatId/avis', en: '/collaborations/:id/tables/:seatId/voice' },
  delegates: {
    fr: '/collaborations/:id/tables/:seatId/delegation',
    en: '/collaborations/:id/tables/:seatId/delegates',
  },
  withdrawSeat: { fr: '/collaborations/:id/tables/:seatId/retirer', en: '/collaborations/:id/tables/:seatId/withdraw' },
  leaveSeat: { fr: '/collaborations/:id/tables/:seatId/quitter', en: '/collaborations/:id/tables/:seatId/leave' },

  reports: { fr: '/collaborations/:id/comptes-rendus', en: '/collaborations/:id/reports' },
  /** `:reportId` from either side: the alliance, or the table. */
  receive: {
    fr: '/collaborations/:id/comptes-rendus/:reportId/reponse',
    en: '/collaborations/:id/reports/:reportId/answer',
  },

  endReport: {
    fr: '/collaborations/:id/comptes-rendus/:reportId/fin',
    en: '/collaborations/:id/reports/:reportId/end',
  },
})
