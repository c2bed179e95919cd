import { releaseShare, thresholdsOf } from '../../../field/index.ts'
import { memberGet, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToReferrals } from '../referral-context.ts'
import { FiguresPage } from './page.tsx'
import { words } from './words.ts'

async function show({ tx, lang }: MemberRequest): Promise<Answer> {
  const rows = await tx
    .selectFrom('referral_published')
    .select(['quarter', 'referrals', 'emergencies'])
    .orderBy('quarter', 'desc')
    .limit(40)
    .execute()
  const thresholds = thresholdsOf({})
  return page(
    words[lang].title,
    <FiguresPage
      lang={lang}
      quarters={rows.map(({ quarter, referrals, emergencies }) => {
        const gate = (n: number | null) => n ?? ('withheld' as const)
        const share = releaseShare({ numerator: gate(emergencies), denominator: gate(referrals) }, thresholds)
        return {
          label: words[lang].quarter(Math.ceil(Number(quarter.slice(5, 7)) / 3), quarter.slice(0, 4)),
          referrals: referrals === null ? null : formatNumber(referrals, lang),
          emergencies: emergencies === null ? null : formatNumber(emergencies, lang),
          share:
            share.state === 'shown' ? words[lang].percent(formatNumber(Math.round(share.value * 10) / 10, lang)) : null,
        }
      })}
    />,
    { breadcrumb: breadcrumbToReferrals(lang) },
  )
}

export const figuresRoutes: Route[] = [memberGet('referral.figures', addresses.figures, show)]
