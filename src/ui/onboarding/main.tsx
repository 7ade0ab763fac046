import { render } from 'preact';

render(<p>onboarding</p>, document.body);
