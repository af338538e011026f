// Development has no static site, so that nothing is to be done there.
export { Fragment, type JSX, jsxDEV } from "react/jsx-dev-runtime";
