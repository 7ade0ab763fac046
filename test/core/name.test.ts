/** First names taken from display names; invented people. */
import { expect, test } from 'vitest';
import { firstNameOf } from '../../src/core/name.ts';

test.each([
  ['Marie Exemple', 'Marie'],
  ['marie', 'Marie'],
  ['MARIE EXEMPLE', 'Marie'],
  ['EXEMPLE Marie', 'Marie'],
  ['Jean-Pierre Exemple', 'Jean-Pierre'],
  ['JEAN-PIERRE', 'Jean-Pierre'],
  ['jean-pierre', 'Jean-Pierre'],
  ['Dr Marie Exemple', 'Marie'],
  ['Dr. Marie', 'Marie'],
  ['Pr Marie', 'Marie'],
  ['Mme Marie Exemple', 'Marie'],
  ['🌻 Marie 🌻', 'Marie'],
  ['Marie🇫🇷', 'Marie'],
  ['Marie 👩‍💻 | Community manager', 'Marie'],
  ['Marie, coach', 'Marie'],
  ['Marie (she/her)', 'Marie'],
  ['Marie - Paris', 'Marie'],
  ['Marie #TeamSoleil', 'Marie'],
  ['#TeamSoleil Marie', 'Marie'],
  ['Marie @ Salon', 'Marie'],
  ['Marie75', 'Marie'],
  ['marie_exemple', 'Marie'],
  ['Élodie Exemple', 'Élodie'],
  ['E\u0301lodie', 'Élodie'],
  ['𝗠𝗮𝗿𝗶𝗲 𝗘𝘅𝗲𝗺𝗽𝗹𝗲', 'Marie'],
  ['O’Neil Example', 'O’Neil'],
  ['DeAndre Example', 'DeAndre'],
  ['McKenna', 'McKenna'],
  ['JP Exemple', 'JP'],
  ['Мария Иванова', 'Мария'],
  ['\u200eMarie\u200f', 'Marie'],
])('%s is called %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});

test.each([
  [''],
  ['🌻🌻'],
  ['1234'],
  ['Lumio France'],
  ['Lumio Inc.'],
  ['Groupe Exemple'],
  ['Support Lumio'],
  ['Le Journal'],
  ["L'Exemple"],
  ['The Example'],
  ['SNCX'],
  ['J. Exemple'],
  ['M'],
  ['MarieExemple'],
  ['山田 花子'],
  ['김하나'],
  ['Dr'],
  ['#TeamSoleil'],
  ['\ud800'],
  ['A'.repeat(400)],
])('%j has no first name that is sure', (name) => {
  expect(firstNameOf(name)).toBeNull();
});
