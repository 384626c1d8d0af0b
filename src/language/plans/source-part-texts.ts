import { bilingual } from '../language.ts'

/**
 * Where in the sources each part stands on which a rule of the plan check rests: the national plan, or the regional note "Van Nationaal
 * Actieplan naar een Regionaal Plan van Aanpak" (2023) with the commitments and the assignment.
 */
export const sourcePartTexts = bilingual(
  {
    S1: 'Nationaal Actieplan Dakloosheid ‘Eerst een Thuis’ (2022), de zes actielijnen',
    S2: 'Nationaal Actieplan Dakloosheid ‘Eerst een Thuis’ (2022), inleiding: van opvang naar preventie en wonen',
    S3: 'Regionale notitie (2023), afspraak 1 van de gemeenten: regionaal samenwerken',
    S4: 'Regionale notitie (2023), afspraak 2 van de gemeenten: wie bij het plan betrokken worden',
    S5: 'Regionale notitie (2023), de alinea over de verkenning per actielijn',
    S6: 'Regionale notitie (2023), onder ‘Resultaat’: een uitvoerend plan met concrete acties',
    S7: 'Regionale notitie (2023), onder ‘Resultaat’ en in noot 1: staand beleid en lopende programma’s',
    S8: 'Regionale notitie (2023), noot 1: de bestuurders van de gemeenten beslissen',
    S9: 'Regionale notitie (2023), onder ‘Resultaat’: aanbevelingen voor de evaluatie en voor 2026 tot 2030',
    S10: 'Regionale notitie (2023), afspraak 3 van de gemeenten: huisvesting van aandachtsgroepen',
    S11: 'Regionale notitie (2023), afspraak 4 van de gemeenten: voortgang zichtbaar maken',
    S12: 'Regionale notitie (2023), onder ‘Financiën’: kosten, dekking en structureel geld',
    S13: 'Nationaal Actieplan Dakloosheid ‘Eerst een Thuis’ (2022), actielijn 5',
    S14: 'Nationaal Actieplan Dakloosheid ‘Eerst een Thuis’ (2022), actielijn 6',
    S16: 'Regionale notitie (2023), onder ‘Resultaat’: de dag van oplevering',
  },
  {
    S1: 'National Action Plan on Homelessness ‘Eerst een Thuis’ (2022), the six action lines',
    S2: 'National Action Plan on Homelessness ‘Eerst een Thuis’ (2022), introduction: from shelter to prevention and housing',
    S3: 'Regional note (2023), commitment 1 of the municipalities: working together as a region',
    S4: 'Regional note (2023), commitment 2 of the municipalities: who is involved in the plan',
    S5: 'Regional note (2023), the paragraph on the exploration per action line',
    S6: 'Regional note (2023), under ‘Resultaat’: an executable plan with concrete actions',
    S7: 'Regional note (2023), under ‘Resultaat’ and in note 1: standing policy and running programmes',
    S8: 'Regional note (2023), note 1: the administrators of the municipalities decide',
    S9: 'Regional note (2023), under ‘Resultaat’: recommendations for the evaluation and for 2026 to 2030',
    S10: 'Regional note (2023), commitment 3 of the municipalities: housing for attention groups',
    S11: 'Regional note (2023), commitment 4 of the municipalities: making progress visible',
    S12: 'Regional note (2023), under ‘Financiën’: cost, cover and structural money',
    S13: 'National Action Plan on Homelessness ‘Eerst een Thuis’ (2022), action line 5',
    S14: 'National Action Plan on Homelessness ‘Eerst een Thuis’ (2022), action line 6',
    S16: 'Regional note (2023), under ‘Resultaat’: the handover date',
  },
)
