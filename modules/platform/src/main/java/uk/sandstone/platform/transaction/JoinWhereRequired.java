package uk.sandstone.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Just before the server's own interceptor for the same annotation (Jakarta Transactions, section 3.7: at 200). */
@Interceptor
@Transactional(TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class JoinWhereRequired {

    @Inject OwnInvocation invocation;

    @AroundInvoke
    Object join(InvocationContext deed) throws Exception {
        return invocation.around(deed);
    }
}
