/** The payment gateway outside, by the protocol of WeChat Pay. */
package org.linli.wallet.gateway;
