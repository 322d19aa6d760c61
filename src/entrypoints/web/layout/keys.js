/*
 * Single keys for what stands on the page: nothing is done here that its button does not do.
 * data-key="o" is pressed by O, "shift+r" by Shift+R, "a o" by A and then O. What opens is opened, a button is pressed.
 * WCAG 2.1.4: never while somebody writes, and a switch on the page turns them off.
 */
'use strict';

(() => {
  const remembered = 'flodesarkivet-kortkommandon';
  const area = document.querySelector('[data-keys]');
  const toggle = document.querySelector('[data-keys-switch]');
  if (!area || !toggle) return;

  let begun = '';
  let isSent = false;

  const isOn = () => area.dataset.keys === 'on';
  const turn = (state) => {
    area.dataset.keys = state;
    toggle.setAttribute('aria-pressed', String(state === 'on'));
  };

  function recall() {
    try {
      return localStorage.getItem(remembered) === 'off' ? 'off' : 'on';
    } catch {
      return 'on';
    }
  }

  function remember(state) {
    try {
      localStorage.setItem(remembered, state);
    } catch {
      // A browser that remembers nothing: the switch holds for this page.
    }
  }

  function nameOf(event) {
    const key = event.key.toLowerCase();
    return event.shiftKey && /^\p{L}$/u.test(key) ? `shift+${key}` : key;
  }

  function isWriting(target) {
    return Boolean(target.closest('input:not([type=hidden]), textarea, select, [contenteditable]'));
  }

  function find(key) {
    return [...area.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key && !one.disabled);
  }

  function open(details) {
    details.open = true;
    details.querySelector('summary').focus();
  }

  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
    if (event.key === 'Shift') return;
    const key = nameOf(event);
    const found = find(begun === '' ? key : `${begun} ${key}`) ?? find(key);
    begun = '';
    if (!found) return;
    event.preventDefault();
    if (found.tagName === 'DETAILS') {
      begun = key;
      open(found);
    } else found.click();
  });

  /* Pressed twice it is still sent once. The buttons go dead after the browser has read which was pressed. */
  document.addEventListener('submit', (event) => {
    if (isSent) {
      event.preventDefault();
      return;
    }
    isSent = true;
    window.setTimeout(() => area.querySelectorAll('button[type=submit]').forEach((button) => (button.disabled = true)));
  });

  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });

  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    turn(isOn() ? 'off' : 'on');
    remember(area.dataset.keys);
  });
  turn(recall());
})();
