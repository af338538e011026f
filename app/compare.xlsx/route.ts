import { exportRoute } from "../export-route";

const handle = exportRoute("compare", "xlsx");

export { handle as GET, handle as POST };
