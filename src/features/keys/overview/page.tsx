import { Button, InsetText, SummaryList, WarningText } from '../../../design/index.ts'
import { dayOf, type Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, formatList, nameIn, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { addresses } from '../addresses.ts'
import { hasTwoWays, isDrillLate, rotationOf } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { OwnTeam, OwnWay, PlaceKeys } from './queries.ts'
import { words } from './words.ts'

interface OverviewProps {
  lang: Language
  ways: readonly OwnWay[]
  places: readonly PlaceKeys[]
  now: Date
  today: Day
  timeZone: string
}

/** Where one’s keys stand, and those of one’s organizations. Nothing is opened here. */
export function OverviewPage(props: OverviewProps) {
  const { lang, ways, places } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.yours}</h2>
      {ways.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <SummaryList
          rows={[
            {
              key: t.ways,
              value: (
                <ul>
                  {ways.map(({ kind, fromDay }) => (
                    <li>{t.way[kind](formatDay(fromDay, lang))}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {ways.length > 0 && !hasTwoWays(ways.map(({ kind }) => kind)) && <WarningText>{t.oneWay}</WarningText>}
      <p>
        <Button href={href(lang, addresses.vault)}>{ways.length === 0 ? t.make : t.open}</Button>
      </p>
      {places.map((place) => (
        <Place {...props} place={place} />
      ))}
      <p>
        <a href={href(lang, addresses.limits)}>{t.limits}</a>
      </p>
    </>
  )
}

function Place({ lang, place, ...when }: OverviewProps & { place: PlaceKeys }) {
  const t = words[lang]
  const named = (names: readonly string[]) =>
    formatList(
      names.map((name) => name || t.someone),
      lang,
    )
  return (
    <>
      <h2>{nameIn(place, lang)}</h2>
      {place.unsigned !== null && <InsetText>{t.proposed(named(place.unsigned))}</InsetText>}
      {place.holders.length === 0 ? (
        <>
          <p>{t.unfounded}</p>
          {place.unsigned === null && <p>{t.founding}</p>}
        </>
      ) : (
        <>
          {place.teams.map((team) => (
            <TeamWarning lang={lang} team={team} now={when.now} />
          ))}
          <SummaryList
            rows={[
              { key: t.you, value: place.isMember ? t.isMember : t.isNone },
              { key: t.holders, value: named(place.holders) },
              { key: t.members, value: t.memberCount(place.memberCount) },
              ...place.teams.map((team) => ({
                key: shared[lang].teams[team.kind],
                value:
                  team.epoch === null || team.since === null
                    ? t.noKey
                    : t.team(team.epoch, formatDay(dayOf(team.since, when.timeZone), lang)),
              })),
              ...place.drills.map(({ share, on, hasAnswered }) => ({
                key: t.drill(share),
                value: isDrillLate(on, when.today) ? (
                  <strong>{t.drillLate(formatDay(on, lang))}</strong>
                ) : hasAnswered ? (
                  t.drillOn(formatDay(on, lang))
                ) : (
                  t.drillMade(formatDay(on, lang))
                ),
              })),
            ]}
          />
        </>
      )}
      {place.waiting.length > 0 && (
        <p>
          {t.waiting}
          {`${colon(lang)} `}
          {named(place.waiting)}
        </p>
      )}
    </>
  )
}

function TeamWarning({ lang, team, now }: { lang: Language; team: OwnTeam; now: Date }) {
  const rotation = rotationOf(team.unrotatedSince, now)
  if (rotation === 'none') return <></>
  return (
    <WarningText>
      {shared[lang].teams[team.kind]}
      {`${colon(lang)} `}
      {words[lang].rotation[rotation]}
    </WarningText>
  )
}
