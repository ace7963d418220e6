import { describe, expect, it } from '@jest/globals';
import { office365Behaviours } from '../../../connector/office365/behaviours.ts';
import { office365Support } from '../../../connector/office365/support.ts';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { oktaEvents } from '../../../connector/okta/events.ts';
import { oktaSupport } from '../../../connector/okta/support.ts';
import { defaultSwitches } from '../../../runtime/switches.ts';

describe('notes on what the cards rest on', () => {
  it('every card and event card has one, and no other', () => {
    expect(Object.keys(oktaSupport).sort()).toEqual([...oktaBehaviours().keys(), ...oktaEvents.keys()].sort());
    expect(Object.keys(office365Support).sort()).toEqual([...office365Behaviours().keys()].sort());
  });

  it('every guess is a switch', () => {
    const guesses = [oktaSupport, office365Support].flatMap((notes) =>
      Object.values(notes).flatMap((one) => one.guesses),
    );
    expect(new Set(guesses).size).toBeGreaterThan(8);
    expect(guesses.filter((name) => !(name in defaultSwitches))).toEqual([]);
  });
});
