// Numbers that can be called, of a range that is kept for fiction: one person has only so many calls to come, so each
// test, and each visitor beside it, has a number of their own.
let next = Math.floor(Math.random() * 1000);

/** Another number, in a form that the formats of all countries allow. */
export const nextNumber = () => `+44 20 7946 0${String(next++ % 1000).padStart(3, '0')}`;

/** The number of the visitor in the test that runs. */
export let PHONE = nextNumber();

/** Gives the next test's visitor a number. */
export const changeNumber = () => {
  PHONE = nextNumber();
};
