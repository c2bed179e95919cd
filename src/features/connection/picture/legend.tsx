import { usePageLanguage, walnut } from '../../../design/index.ts'
import { SectorLabel, sectorCodes } from '../../../field/index.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { tieKey, type Hanging } from '../layout/hanging.ts'
import { CordSample } from './cords.tsx'
import { ropeSteps } from './folded-cloth.tsx'
import { halo, sideOf, styleOf, type CordStyle } from './strokes.ts'
import { words } from '../map/words.ts'

interface LegendProps {
  drawing: NetDrawing
  hanging: Hanging
}

const strengthsOf: readonly CordStyle['strength'][] = ['know', 'exchange', 'coordinate', 'integrate', 'hidden']

/** Every mark that the drawing uses, and no other but the four strengths. */
export function Legend({ drawing, hanging }: LegendProps) {
  const t = words[usePageLanguage()]
  const ties = drawing.ties.map(({ tie }) => tie)
  const used = new Set(ties.map((tie) => styleOf(tie).strength))
  return (
    <>
      <ul class="key">
        {sectorCodes.map((code) => (
          <li>
            <SectorLabel sector={code} size="small" />
          </li>
        ))}
      </ul>
      {drawing.form === 'folded' ? (
        <RopeKey drawing={drawing} />
      ) : (
        <ul class="key">
          {strengthsOf
            .filter((strength) => strength !== 'hidden' || used.has('hidden'))
            .map((strength) => (
              <li>
                <CordSample style={{ strength, isDormant: false }} />
                {t.strengths[strength]}
              </li>
            ))}
          {ties.some((tie) => hanging.ties.has(tieKey(tie))) && (
            <li>
              <CordSample style={{ strength: 'exchange', isDormant: false }} hangs />
              {t.key.hangs}
            </li>
          )}
          {drawing.organizations.some(({ id }) => hanging.organizations.has(id)) && (
            <li>
              <svg width="34" height="34" viewBox="-17 -17 34 34" aria-hidden="true">
                <circle r="16" fill={halo.ink} />
                <path d="M-9-9H9V9H-9z" fill="#fff" stroke={walnut} stroke-width="1.5" />
              </svg>
              {t.key.holds}
            </li>
          )}
          {ties.some(({ freshness }) => freshness === 'dormant') && (
            <li>
              <CordSample style={{ strength: 'coordinate', isDormant: true }} />
              {t.key.dormant}
            </li>
          )}
          {ties.some((tie) => sideOf(tie) === 'declared-only') && (
            <li>
              <CordSample style={{ strength: 'exchange', isDormant: false }} side="declared-only" />
              {t.key.declaredOnly}
            </li>
          )}
          {ties.some((tie) => sideOf(tie) === 'evidenced-only') && (
            <li>
              <CordSample style={{ strength: 'exchange', isDormant: false }} side="evidenced-only" />
              {t.key.evidencedOnly}
            </li>
          )}
        </ul>
      )}
    </>
  )
}

function RopeKey({ drawing }: { drawing: NetDrawing }) {
  const t = words[usePageLanguage()].key
  return (
    <ul class="key">
      {ropeSteps.map(({ from, width }, at) => {
        const next = ropeSteps[at + 1]
        return (
          <li>
            <svg width="54" height="12" viewBox="0 0 54 12" aria-hidden="true">
              <path d="M1 6h52" stroke={walnut} stroke-width={width} />
              {next === undefined && <path d="M1 6h52" stroke="#d8ae5b" stroke-width="3.2" stroke-dasharray="7 2.5" />}
            </svg>
            {t.ropes(from, next === undefined ? null : next.from - 1)}
          </li>
        )
      })}
      {drawing.swatches.some(({ count }) => count === 0) && (
        <li>
          <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
            <path d="M2 2h20v16H2z" fill="none" stroke="#6f6250" stroke-width="1.5" stroke-dasharray="4 4" />
          </svg>
          {t.nobody}
        </li>
      )}
    </ul>
  )
}
